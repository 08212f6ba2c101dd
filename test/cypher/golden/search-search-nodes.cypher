MATCH (n:Unit) WHERE (toLower(coalesce(n.name, '')) CONTAINS $p1 OR any(one IN n.aliases WHERE toLower(one) CONTAINS $p1)) AND (toLower(coalesce(n.name, '')) CONTAINS $p2 OR any(one IN n.aliases WHERE toLower(one) CONTAINS $p2)) RETURN n.id AS id, CASE WHEN toLower(coalesce(n.name, '')) = $p0 THEN 0 WHEN toLower(coalesce(n.name, '')) STARTS WITH $p3 THEN 1 WHEN toLower(coalesce(n.name, '')) CONTAINS $p4 THEN 2 ELSE 3 END AS rank, n.name AS name, n.aliases AS aliases ORDER BY rank, id LIMIT $p5

// params
{
  "p0": "财政 市'\"{x}`局",
  "p1": "财政",
  "p2": "市'\"{x}`局",
  "p3": "财政",
  "p4": "财政",
  "p5": 21
}
