MATCH (d:Directive {id: $id})-[r]-() WHERE r.directiveId = $id DELETE r

// params
{
  "id": "directive:聊政发(2018)3号"
}
