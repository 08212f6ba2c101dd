MATCH (n:Task {directiveId: $id})-[r]-() RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS edge

// params
{
  "id": "directive:聊政发(2018)3号"
}
