UNWIND $rows AS row CREATE (:Task {title: row[0], ordinal: row[1], section: row[2], deadline: row[3], id: row[4]})

// params
{
  "rows": [
    [
      "市'\"{x}`局",
      1,
      [
        "市'\"{x}`局"
      ],
      null,
      "task:聊政发(2018)3号/1"
    ]
  ]
}
