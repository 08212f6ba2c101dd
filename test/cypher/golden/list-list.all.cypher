UNWIND range(0, size($parents) - 1) AS at MATCH (p:Task {id: $parents[at]})<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS]-(n:Unit) RETURN at, n.id AS id, n.name AS name, r.name AS r_name ORDER BY r.start, r.key, n.id

// params
{
  "parents": [
    "task:聊政发(2018)3号/1"
  ]
}
