MATCH (n:Task) WHERE n.id > $after RETURN properties(n) AS node ORDER BY n.id LIMIT $first

// params
{
  "after": "task:聊政发(2018)3号/1",
  "first": 20
}
