MATCH (n:Task) WHERE NOT EXISTS { MATCH (n)<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS]-(:Unit) } AND (toLower(n.title) CONTAINS $p0 OR toLower(n.quote) CONTAINS $p0) RETURN n.id AS id, n.directiveId AS directive ORDER BY n.directiveId, n.ordinal LIMIT $p1

// params
{
  "p0": "市'\"{x}`局",
  "p1": 1000
}
