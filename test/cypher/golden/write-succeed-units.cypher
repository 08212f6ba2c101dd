UNWIND $rows AS row MATCH (a:UnitName {id: row.old})-[:NAMES]->(u:Unit) MATCH (b:UnitName {id: row.now})-[:NAMES]->(v:Unit) WHERE u.id <> v.id MERGE (u)-[r:SUCCEEDED_BY]->(v) SET r.year = row.year

// params
{
  "rows": [
    {
      "old": "unitname:聊城市/市经信委",
      "now": "unitname:聊城市/市工业和信息化局",
      "year": 2019
    }
  ]
}
