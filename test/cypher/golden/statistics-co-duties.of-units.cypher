MATCH (u:Unit)-[:LEADS|RESPONSIBLE_FOR|SUPPORTS]->(n:Task)<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS]-(v:Unit) WHERE u.id < v.id AND (u.id IN $p0 OR v.id IN $p1) RETURN u.id AS a, v.id AS b, count(DISTINCT n.id) AS tasks ORDER BY tasks DESC, a, b LIMIT $p2

// params
{
  "p0": [
    "unit:聊城市/市经信委"
  ],
  "p1": [
    "unit:聊城市/市经信委"
  ],
  "p2": 20
}
