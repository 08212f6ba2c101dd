MATCH (n:Directive) WHERE n.id > $after AND n.cited = false RETURN properties(n) AS node ORDER BY n.id LIMIT $first

// params
{
  "after": "",
  "first": 20
}
