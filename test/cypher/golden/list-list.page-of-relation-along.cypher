UNWIND range(0, size($parents) - 1) AS at CALL { WITH at MATCH (p:Unit {id: $parents[at]}) WITH at, p SKIP 0 MATCH (p)-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS]->(n:Task) RETURN n AS p0, n.id AS id, n.title AS title, type(r) AS r_type, r.roleBasis AS r_roleBasis, n.directiveId AS k0, n.ordinal AS k1, r.key AS r_key ORDER BY k0, k1, id, r_type, r_key LIMIT $p0 } CALL { WITH p0 MATCH (p0)<-[r:LEADS]-(n:Unit) WITH n, r ORDER BY r.start, r.key, n.id RETURN collect([n.id, n.name, r.name]) AS along0 } RETURN at, id, title, r_type, r_roleBasis, k0, k1, r_key, along0

// params
{
  "parents": [
    "unit:聊城市/市经信委"
  ],
  "p0": 21
}
