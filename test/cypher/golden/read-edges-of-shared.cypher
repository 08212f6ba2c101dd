UNWIND $ids AS id MATCH (n:Post {id: id})-[r]-() WHERE r.directiveId = $directiveId RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS edge

// params
{
  "ids": [
    "post:unit:聊城市/市经信委/主任"
  ],
  "directiveId": "directive:聊政发(2018)3号"
}
