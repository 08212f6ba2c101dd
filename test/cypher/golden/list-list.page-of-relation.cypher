UNWIND range(0, size($parents) - 1) AS at CALL { WITH at MATCH (p:Unit {id: $parents[at]}) WITH at, p SKIP 0 MATCH (p)-[r:LEADS]->(n:Task) WHERE (n.directiveId > $p0 OR (n.directiveId = $p0 AND (n.ordinal > $p1 OR (n.ordinal = $p1 AND (n.id > $p2 OR (n.id = $p2 AND (type(r) > $p3 OR (type(r) = $p3 AND r.key > $p4)))))))) RETURN n.id AS id, n.title AS title, type(r) AS r_type, r.roleBasis AS r_roleBasis, n.directiveId AS k0, n.ordinal AS k1, r.key AS r_key ORDER BY k0, k1, id, r_type, r_key LIMIT $p5 } RETURN at, id, title, r_type, r_roleBasis, k0, k1, r_key

// params
{
  "parents": [
    "unit:聊城市/市经信委"
  ],
  "p0": "directive:聊政发(2018)3号",
  "p1": 7,
  "p2": "task:聊政发(2018)3号/1",
  "p3": "SUPPORTS",
  "p4": "directive:聊政发(2018)3号#10",
  "p5": 21
}
