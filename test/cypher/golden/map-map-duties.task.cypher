MATCH (n:Task)<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS]-(u:Unit) RETURN n.id AS target, n.directiveId AS group, u.id AS unit, type(r) AS type, count(r) AS weight LIMIT $p0

// params
{
  "p0": 401
}
