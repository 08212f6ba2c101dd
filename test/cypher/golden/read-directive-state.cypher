MATCH (d:Directive {id: $id}) WHERE d.cited = false RETURN d.fingerprint AS fingerprint, d.corrections AS corrections, d.sharedRefs AS sharedRefs, d.title AS title, d.docNumber AS docNumber

// params
{
  "id": "directive:聊政发(2018)3号"
}
