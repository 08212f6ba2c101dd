UNWIND $ids AS id MATCH (d:Directive {id: id}) WHERE d.cited = true AND NOT (d)--() DELETE d

// params
{
  "ids": [
    "directive:聊政发(2018)3号"
  ]
}
