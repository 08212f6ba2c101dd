UNWIND $rows AS row MATCH (n:UnitName {id: row.name}) WITH row, n SKIP 0 MATCH (u:Unit {id: row.unit}) MERGE (n)-[:NAMES]->(u)

// params
{
  "rows": [
    {
      "name": "unitname:聊城市/市经信委",
      "unit": "unit:聊城市/市经信委"
    }
  ]
}
