MATCH (s:Section)-[:HAS_TASK]->(n:Task) WHERE (toLower(n.title) CONTAINS $p0 OR toLower(n.quote) CONTAINS $p0) RETURN s.id AS section, count(n) AS tasks ORDER BY tasks DESC, section LIMIT $p1

// params
{
  "p0": "市'\"{x}`局",
  "p1": 20
}
