UNWIND range(0, size($parents) - 1) AS at CALL { WITH at MATCH (n:Task {directiveId: $parents[at]}) RETURN DISTINCT n.id AS id, n.title AS title, n.directiveId AS k0, n.ordinal AS k1 ORDER BY k0, k1, id LIMIT $p0 } RETURN at, id, title, k0, k1

// params
{
  "parents": [
    "directive:聊政发(2018)3号"
  ],
  "p0": 21
}
