UNWIND $rows AS row CREATE (n:Task {id: row[0]}) SET n += {title: row[1], ordinal: row[2], section: row[3], deadline: row[4]}

// params
{
  "rows": [
    [
      "task:聊政发(2018)3号/1",
      "市'\"{x}`局",
      1,
      [
        "市'\"{x}`局"
      ],
      null
    ]
  ]
}
