UNWIND $rows AS row MATCH (a:Unit {id: row.from}) WITH row, a SKIP 0 MATCH (b:Task {id: row.to}) CREATE (a)-[r:`LEADS`]->(b) SET r += row.props

// params
{
  "rows": [
    {
      "from": "unit:聊城市/市经信委",
      "to": "task:聊政发(2018)3号/1",
      "props": {
        "directiveId": "directive:聊政发(2018)3号",
        "start": 10,
        "end": 14,
        "quote": "市'\"{x}`局",
        "key": "1"
      }
    }
  ]
}
