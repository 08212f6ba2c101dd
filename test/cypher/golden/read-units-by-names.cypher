UNWIND $ids AS id MATCH (n:UnitName {id: id})-[:NAMES]->(u:Unit) RETURN n.id AS name, u.id AS unit, u.name AS unitName, u.aliases AS aliases

// params
{
  "ids": [
    "unitname:聊城市/市经信委"
  ]
}
