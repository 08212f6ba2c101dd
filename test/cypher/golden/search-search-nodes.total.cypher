MATCH (n:Task) WHERE (toLower(coalesce(n.title, '')) CONTAINS $p0 OR toLower(coalesce(n.quote, '')) CONTAINS $p0) AND (toLower(coalesce(n.title, '')) CONTAINS $p1 OR toLower(coalesce(n.quote, '')) CONTAINS $p1) RETURN count(n) AS total

// params
{
  "p0": "财政",
  "p1": "市'\"{x}`局"
}
