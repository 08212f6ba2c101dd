UNWIND $rows AS row MERGE (n:Directive {id: row.id}) ON CREATE SET n += row.props

// params
{
  "rows": [
    {
      "id": "directive:聊政发(2018)3号",
      "props": {
        "title": "关于绿色发展的意见",
        "docNumber": "聊政发〔2018〕3号",
        "cited": true,
        "text": "",
        "fingerprint": "",
        "issuers": [],
        "sharedRefs": []
      }
    }
  ]
}
