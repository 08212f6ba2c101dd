MATCH (n:Task) WHERE NOT EXISTS { MATCH (n)<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS]-(:Unit) } RETURN n.id AS id, n.directiveId AS directive ORDER BY n.directiveId, n.ordinal LIMIT $p0

// params
{
  "p0": 1000
}
