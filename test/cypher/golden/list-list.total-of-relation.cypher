UNWIND $parents AS parent MATCH (p:Unit {id: parent}) WITH parent, p SKIP 0 MATCH (p)-[r:LEADS]->(n:Task) WHERE (toLower(n.title) CONTAINS $p0 OR toLower(n.quote) CONTAINS $p0) RETURN parent, count(n) AS total

// params
{
  "parents": [
    "unit:聊城市/市经信委"
  ],
  "p0": "市'\"{x}`局"
}
