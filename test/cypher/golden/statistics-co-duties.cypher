MATCH (u:Unit)-[:LEADS|RESPONSIBLE_FOR|SUPPORTS]->(n:Task)<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS]-(v:Unit) WHERE u.id < v.id AND (toLower(n.title) CONTAINS $p0 OR toLower(n.quote) CONTAINS $p0) WITH n, u.id AS a, v.id AS b RETURN a, b, count(DISTINCT n.id) AS tasks ORDER BY tasks DESC, a, b LIMIT $p1

// params
{
  "p0": "市'\"{x}`局",
  "p1": 20
}
