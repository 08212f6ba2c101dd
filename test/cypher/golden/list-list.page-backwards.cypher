MATCH (n:Unit) WHERE (COUNT { (n)-[:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(:Task) } > $p0 OR (COUNT { (n)-[:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(:Task) } = $p0 AND n.id > $p1)) RETURN n.id AS id, n.name AS name, COUNT { (n)-[:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(:Task) } AS k0 ORDER BY k0, id LIMIT $p2

// params
{
  "p0": 12,
  "p1": "unit:聊城市/市经信委",
  "p2": 21
}
