MATCH (d:Directive {id: $id}) SET d = $stub

// params
{
  "id": "directive:聊政发(2018)3号",
  "stub": {
    "title": null,
    "docNumber": "聊政发〔2018〕3号",
    "cited": true,
    "text": "",
    "fingerprint": "",
    "issuers": [],
    "sharedRefs": [],
    "id": "directive:聊政发(2018)3号"
  }
}
