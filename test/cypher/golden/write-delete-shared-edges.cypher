UNWIND $ids AS id MATCH (n:Body {id: id})-[r]-() WHERE r.directiveId = $directiveId DELETE r

// params
{
  "ids": [
    "body:聊城市/联席会议"
  ],
  "directiveId": "directive:聊政发(2018)3号"
}
