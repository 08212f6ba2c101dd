UNWIND $p0 AS one MATCH (u:Unit {id: one}) WITH u SKIP 0 MATCH (u)-[:LEADS|RESPONSIBLE_FOR|SUPPORTS]->(n:Task)<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS]-(v:Unit) WHERE u.id <> v.id WITH n, CASE WHEN u.id < v.id THEN u.id ELSE v.id END AS a, CASE WHEN u.id < v.id THEN v.id ELSE u.id END AS b RETURN a, b, count(DISTINCT n.id) AS tasks ORDER BY tasks DESC, a, b LIMIT $p1

// params
{
  "p0": [
    "unit:聊城市/市经信委"
  ],
  "p1": 20
}
