MATCH (n:Task)<-[r:LEADS]-(u:Unit) WHERE u.id IN $p0 AND (toLower(n.title) CONTAINS $p1 OR toLower(n.quote) CONTAINS $p1) RETURN count(DISTINCT n.directiveId) AS targets, count(DISTINCT u.id) AS units

// params
{
  "p0": [
    "unit:聊城市/市经信委"
  ],
  "p1": "市'\"{x}`局"
}
