UNWIND $ids AS id MATCH (d:Directive {id: id}) WHERE d.cited = false RETURN d.id AS id, d.text AS text, d.blocks AS blocks, d.rulesVersion AS rulesVersion, d.fingerprint AS fingerprint, d.corrections AS corrections

// params
{
  "ids": [
    "directive:聊政发(2018)3号"
  ]
}
