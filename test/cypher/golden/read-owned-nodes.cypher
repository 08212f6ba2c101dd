UNWIND $ids AS id MATCH (n:Task {directiveId: id}) RETURN id, properties(n) AS node ORDER BY n.ordinal

// params
{
  "ids": [
    "directive:聊政发(2018)3号"
  ]
}
