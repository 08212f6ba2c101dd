UNWIND $rows AS row MATCH (a:Unit {id: row[0]}) WITH row, a SKIP 0 MATCH (b:Task {id: row[1]}) CREATE (a)-[:`LEADS` {directiveId: row[2], start: row[3], end: row[4], quote: row[5], key: row[6]}]->(b)

// params
{
  "rows": [
    [
      "unit:聊城市/市经信委",
      "task:聊政发(2018)3号/1",
      "directive:聊政发(2018)3号",
      10,
      14,
      "市'\"{x}`局",
      "mention#10"
    ]
  ]
}
