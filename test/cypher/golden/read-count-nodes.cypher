MATCH (n:Task) RETURN count(n) AS total

// params
{}
