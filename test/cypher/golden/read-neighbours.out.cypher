UNWIND $ids AS id MATCH (n:Unit {id: id}) WITH n SKIP 0 MATCH (n)-[r:`LEADS`]->(m:Task) RETURN n.id AS id, properties(r) AS edge, properties(m) AS node

// params
{
  "ids": [
    "unit:聊城市/市经信委"
  ]
}
