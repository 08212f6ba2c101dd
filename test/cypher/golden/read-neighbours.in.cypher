UNWIND $ids AS id MATCH (n:Task {id: id}) WITH n SKIP 0 MATCH (n)<-[r:`LEADS`]-(m:Unit) RETURN n.id AS id, properties(r) AS edge, properties(m) AS node

// params
{
  "ids": [
    "task:聊政发(2018)3号/1"
  ]
}
