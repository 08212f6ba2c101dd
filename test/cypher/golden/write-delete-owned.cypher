MATCH (n:Task {directiveId: $id}) DETACH DELETE n

// params
{
  "id": "directive:聊政发(2018)3号"
}
