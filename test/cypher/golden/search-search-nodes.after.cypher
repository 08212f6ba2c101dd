MATCH (n:Directive) WHERE n.cited = false AND (toLower(coalesce(n.title, '')) CONTAINS $p1 OR toLower(coalesce(n.docNumber, '')) CONTAINS $p1 OR toLower(coalesce(n.text, '')) CONTAINS $p1) AND (CASE WHEN toLower(coalesce(n.title, '')) = $p0 THEN 0 WHEN toLower(coalesce(n.title, '')) STARTS WITH $p2 THEN 1 WHEN toLower(coalesce(n.title, '')) CONTAINS $p3 THEN 2 ELSE 3 END > $p4 OR (CASE WHEN toLower(coalesce(n.title, '')) = $p0 THEN 0 WHEN toLower(coalesce(n.title, '')) STARTS WITH $p2 THEN 1 WHEN toLower(coalesce(n.title, '')) CONTAINS $p3 THEN 2 ELSE 3 END = $p5 AND n.id > $p6)) RETURN n.id AS id, CASE WHEN toLower(coalesce(n.title, '')) = $p0 THEN 0 WHEN toLower(coalesce(n.title, '')) STARTS WITH $p2 THEN 1 WHEN toLower(coalesce(n.title, '')) CONTAINS $p3 THEN 2 ELSE 3 END AS rank, n.title AS title, n.docNumber AS docNumber, n.text AS text ORDER BY rank, id LIMIT $p7

// params
{
  "p0": "市'\"{x}`局",
  "p1": "市'\"{x}`局",
  "p2": "市'\"{x}`局",
  "p3": "市'\"{x}`局",
  "p4": 2,
  "p5": 2,
  "p6": "directive:聊政发(2018)3号",
  "p7": 21
}
