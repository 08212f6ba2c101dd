MATCH (n:Directive) WHERE n.cited = false RETURN properties(n) AS node ORDER BY n.id

// params
{}
