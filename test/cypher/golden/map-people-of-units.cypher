UNWIND $ids AS one MATCH (u:Unit {id: one})<-[:`IN`]-(p:Post)<-[:HOLDS]-(x:Person) RETURN DISTINCT u.id AS unit, x.id AS id, x.name AS name, p.name AS post ORDER BY unit, id, post LIMIT $limit

// params
{
  "ids": [
    "unit:聊城市/市经信委"
  ],
  "limit": 1000
}
