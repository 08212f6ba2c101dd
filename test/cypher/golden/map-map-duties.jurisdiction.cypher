MATCH (n:Task)<-[r:LEADS]-(u:Unit) WHERE u.id IN $p0 AND (toLower(n.title) CONTAINS $p1 OR toLower(n.quote) CONTAINS $p1) RETURN n.directiveId AS target, n.directiveId AS group, coalesce(u.jurisdiction, '') AS unit, type(r) AS type, count(r) AS weight LIMIT $p2

// params
{
  "p0": [
    "unit:聊城市/市经信委"
  ],
  "p1": "市'\"{x}`局",
  "p2": 401
}
