MATCH (n:Unit) RETURN n.id AS id, COUNT { (n)-[:LEADS]->() } AS LEAD, COUNT { (n)-[:RESPONSIBLE_FOR]->() } AS RESPONSIBLE, COUNT { (n)-[:SUPPORTS]->() } AS SUPPORT ORDER BY n.name, n.id LIMIT $p0

// params
{
  "p0": 21
}
