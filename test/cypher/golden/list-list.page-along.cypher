MATCH (n:Task) WHERE n.directiveId IS NOT NULL WITH n AS p0, n.id AS id, n.title AS title, n.directiveId AS k0, n.ordinal AS k1 ORDER BY k0, k1, id LIMIT $p0 CALL { WITH p0 MATCH (p0)<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS]-(n:Unit) WITH n, r ORDER BY r.start, r.key, n.id RETURN collect([n.id, n.name, r.name]) AS along0 } CALL { WITH p0 MATCH (p0)-[:HAS_TARGET]->(n:Target) WITH DISTINCT n RETURN collect([n.id, n.text, n.ordinal]) AS along1 } RETURN id, title, along0, along1 ORDER BY k0, k1, id

// params
{
  "p0": 21
}
