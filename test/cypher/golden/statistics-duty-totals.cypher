MATCH (n:Task)<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS]-(u:Unit) WHERE (toLower(n.title) CONTAINS $p0 OR toLower(n.quote) CONTAINS $p0) RETURN count(DISTINCT n.id) AS tasks, count(DISTINCT u.id) AS units, count(r) AS duties

// params
{
  "p0": "市'\"{x}`局"
}
