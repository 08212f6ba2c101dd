UNWIND $ids AS id MATCH (t:Task {directiveId: id})<-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR|NAMED_IN]-(n) RETURN type(r) AS type, n.id AS from, t.id AS to, r.key AS key, r.name AS name, r.part AS part, r.start AS start, r.end AS end, r.quote AS quote, r.rule AS rule, r.correction AS correction

// params
{
  "ids": [
    "directive:聊政发(2018)3号"
  ]
}
