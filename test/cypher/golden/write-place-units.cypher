UNWIND $rows AS row MATCH (u:Unit {id: row.unit}) WITH row, u SKIP 0 MATCH (j:Jurisdiction {id: row.place}) MERGE (u)-[:UNDER]->(j)

// params
{
  "rows": [
    {
      "unit": "unit:聊城市/市经信委",
      "place": "jurisdiction:聊城市"
    }
  ]
}
