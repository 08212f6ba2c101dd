UNWIND $parents AS parent MATCH (p:Unit {id: parent})-[:MEMBER_OF|OFFICE_OF]->(n:Body) RETURN DISTINCT parent, n.id AS id, n.name AS name

// params
{
  "parents": [
    "unit:聊城市/市经信委"
  ]
}
