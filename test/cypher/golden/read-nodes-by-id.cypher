UNWIND $ids AS id MATCH (n:Unit {id: id}) RETURN properties(n) AS node

// params
{
  "ids": [
    "unit:聊城市/市经信委",
    "市'\"{x}`局"
  ]
}
