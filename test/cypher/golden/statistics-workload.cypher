MATCH (n:Task)<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS]-(u:Unit) RETURN u.id AS unit, count(DISTINCT CASE WHEN type(r) = 'LEADS' THEN n.id END) AS lead, count(DISTINCT CASE WHEN type(r) = 'RESPONSIBLE_FOR' THEN n.id END) AS responsible, count(DISTINCT CASE WHEN type(r) = 'SUPPORTS' THEN n.id END) AS support, count(DISTINCT n.id) AS total ORDER BY total DESC, unit LIMIT $p0

// params
{
  "p0": 20
}
