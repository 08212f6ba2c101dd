UNWIND $ids AS id MATCH (n:Person {id: id}) WHERE NOT (n)--() DELETE n

// params
{
  "ids": [
    "person:聊城市/于海龙/市经信委"
  ]
}
