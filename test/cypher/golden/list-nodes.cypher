UNWIND $ids AS one MATCH (n:Task {id: one}) RETURN n.id AS id, n.title AS title

// params
{
  "ids": [
    "task:聊政发(2018)3号/1"
  ]
}
