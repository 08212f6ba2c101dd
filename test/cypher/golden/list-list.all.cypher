UNWIND $parents AS parent MATCH (p:Task {id: parent})<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS]-(n:Unit) RETURN parent, n.id AS id, n.name AS name, type(r) AS r_type, r.key AS r_key, r.name AS r_name, r.start AS r_start

// params
{
  "parents": [
    "task:聊政发(2018)3号/1"
  ]
}
