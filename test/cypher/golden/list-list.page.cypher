MATCH (n:Task) WHERE n.directiveId IS NOT NULL RETURN n.id AS id, n.title AS title ORDER BY n.directiveId, n.ordinal, n.id LIMIT $p0

// params
{
  "p0": 21
}
