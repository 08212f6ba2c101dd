MATCH (d:Directive {id: $id}) SET d.cited = false, d.fingerprint = $fingerprint, d.sharedRefs = $sharedRefs

// params
{
  "id": "directive:聊政发(2018)3号",
  "fingerprint": "a2ff005e",
  "sharedRefs": [
    "Unit\tunit:聊城市/市经信委"
  ]
}
