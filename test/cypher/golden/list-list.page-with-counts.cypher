MATCH (n:Unit) RETURN n.id AS id, COUNT { (n)-[:LEADS]->() } AS LEAD, COUNT { (n)-[:RESPONSIBLE_FOR]->() } AS RESPONSIBLE, COUNT { (n)-[:SUPPORTS]->() } AS SUPPORT, n.name AS k0 ORDER BY k0, id LIMIT $p0

// params
{
  "p0": 21
}
