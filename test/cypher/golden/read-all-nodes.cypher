MATCH (n:Task) RETURN properties(n) AS node ORDER BY n.id

// params
{}
