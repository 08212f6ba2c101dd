MATCH (n:Task) WHERE (n.title CONTAINS $p0 OR n.quote CONTAINS $p0) WITH collect(n) AS found UNWIND found AS n RETURN n.id AS id, n.title AS title, size(found) AS total ORDER BY n.directiveId, n.ordinal, n.id LIMIT $p1

// params
{
  "p0": "智能",
  "p1": 21
}
