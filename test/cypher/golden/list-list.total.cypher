MATCH (n:Directive) WHERE n.cited = false AND n.issuedOn IS NOT NULL AND n.issuedOn >= $p0 RETURN count(n) AS total

// params
{
  "p0": "2018"
}
