MATCH (n:Task) WHERE (n.title CONTAINS $p0 OR n.quote CONTAINS $p0) WITH collect(n) AS found UNWIND found AS n RETURN n.id AS id, n.title AS title, size(found) AS total, n.directiveId AS k0, n.ordinal AS k1 ORDER BY k0, k1, id LIMIT $p1

// params
{
  "p0": "智能",
  "p1": 21
}
