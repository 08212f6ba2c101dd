MATCH (n:Directive) WHERE n.cited = false RETURN count(n) AS total

// params
{}
