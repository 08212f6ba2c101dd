UNWIND $ids AS id MATCH (n:Post {id: id}) WITH n SKIP 0 MATCH (n)-[r:`IN`]->(m:Unit) RETURN n.id AS id, properties(r) AS edge, properties(m) AS node

// params
{
  "ids": [
    "post:unit:聊城市/市经信委/主任"
  ]
}
