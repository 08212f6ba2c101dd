UNWIND range(0, size($units) - 1) AS at MATCH (u:Unit {id: $units[at]}) RETURN at, COUNT { (u)-[:LEADS]->() } AS LEAD, COUNT { (u)-[:RESPONSIBLE_FOR]->() } AS RESPONSIBLE, COUNT { (u)-[:SUPPORTS]->() } AS SUPPORT

// params
{
  "units": [
    "unit:聊城市/市经信委"
  ]
}
