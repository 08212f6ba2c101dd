MATCH (n:Unit) WHERE n.id IS NOT NULL WITH n AS p0, n.id AS id, n.name AS name ORDER BY id LIMIT $p0 CALL { WITH p0 MATCH (p0)-[r:LEADS]->(n:Task) WHERE (toLower(n.title) CONTAINS $p1 OR toLower(n.quote) CONTAINS $p1) WITH n AS p1, n.id AS id, n.title AS title, type(r) AS r_type, r.roleBasis AS r_roleBasis, n.directiveId AS k0, n.ordinal AS k1, r.key AS r_key ORDER BY k0, k1, id, r_type, r_key LIMIT $p2 CALL { WITH p1 MATCH (p1)<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS]-(n:Unit) WITH n, r ORDER BY r.start, r.key, n.id RETURN collect([n.id, n.name, r.name]) AS along0 } RETURN collect([id, title, r_type, r_roleBasis, along0]) AS along0 } RETURN id, name, along0 ORDER BY id

// params
{
  "p0": 21,
  "p1": "市'\"{x}`局",
  "p2": 21
}
