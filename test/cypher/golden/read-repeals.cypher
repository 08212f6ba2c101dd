MATCH (a:Directive)-[r:REPEALS]->(b:Directive) WHERE b.cited = false RETURN b.id AS id, a.id AS by, a.title AS title ORDER BY id, by

// params
{}
