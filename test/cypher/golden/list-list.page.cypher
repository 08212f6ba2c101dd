MATCH (n:Task) WHERE n.directiveId IS NOT NULL RETURN n.id AS id, n.title AS title, n.directiveId AS k0, n.ordinal AS k1 ORDER BY k0, k1, id LIMIT $p0

// params
{
  "p0": 21
}
