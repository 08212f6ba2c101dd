UNWIND range(0, size($parents) - 1) AS at MATCH (p:Unit {id: $parents[at]})-[:MEMBER_OF|OFFICE_OF]->(n:Body) RETURN DISTINCT at, n.id AS id, n.name AS name

// params
{
  "parents": [
    "unit:聊城市/市经信委"
  ]
}
