MATCH (n:Task) WHERE (toLower(n.title) CONTAINS $p0 OR toLower(n.quote) CONTAINS $p0) RETURN coalesce(substring(n.deadline, 0, 4), '') AS year, count(n) AS tasks ORDER BY year

// params
{
  "p0": "市'\"{x}`局"
}
