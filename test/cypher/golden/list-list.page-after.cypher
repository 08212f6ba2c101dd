MATCH (n:Task) WHERE (n.directiveId > $p0 OR (n.directiveId = $p0 AND (n.ordinal > $p1 OR (n.ordinal = $p1 AND n.id > $p2)))) AND n.directiveId IS NOT NULL RETURN n.id AS id, n.title AS title, n.directiveId AS k0, n.ordinal AS k1 ORDER BY k0, k1, id LIMIT $p3

// params
{
  "p0": "directive:聊政发(2018)3号",
  "p1": 7,
  "p2": "task:聊政发(2018)3号/1",
  "p3": 21
}
