MATCH (n:Task)<-[r:LEADS]-(u:Unit) WHERE (toLower(n.title) CONTAINS $p0 OR toLower(n.quote) CONTAINS $p0) RETURN u.id AS unit, type(r) AS type, count(DISTINCT n.id) AS tasks ORDER BY tasks DESC, unit, type LIMIT $p1

// params
{
  "p0": "市'\"{x}`局",
  "p1": 20
}
