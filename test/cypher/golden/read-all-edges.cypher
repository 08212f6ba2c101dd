MATCH (a)-[r:`LEADS`]->(b) RETURN a.id AS from, b.id AS to, properties(r) AS edge ORDER BY from, to, r.key

// params
{}
