UNWIND range(0, size($parents) - 1) AS at MATCH (p:Unit {id: $parents[at]}) WITH at, p SKIP 0 MATCH (p)-[r:LEADS]->(n:Task) WHERE (toLower(n.title) CONTAINS $p0 OR toLower(n.quote) CONTAINS $p0) RETURN at, count(n) AS total

// params
{
  "parents": [
    "unit:聊城市/市经信委"
  ],
  "p0": "市'\"{x}`局"
}
