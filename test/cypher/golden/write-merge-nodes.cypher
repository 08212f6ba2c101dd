UNWIND $rows AS row MERGE (n:Unit {id: row.id}) SET n += row.props

// params
{
  "rows": [
    {
      "id": "unit:聊城市/市经信委",
      "props": {
        "name": "市'\"{x}`局",
        "aliases": [
          "市'\"{x}`局"
        ]
      }
    }
  ]
}
