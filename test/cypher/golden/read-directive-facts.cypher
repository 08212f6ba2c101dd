UNWIND $ids AS id MATCH (d:Directive {id: id}) WHERE d.cited = false RETURN d.id AS id, d.title AS title, d.issuers AS issuers, d.docNumber AS docNumber, d.issuedOn AS issuedOn, d.publishedOn AS publishedOn, d.effectiveFrom AS effectiveFrom, d.expiresOn AS expiresOn, d.jurisdiction AS jurisdiction, d.text AS text, d.sharedRefs AS sharedRefs, d.corrections AS corrections

// params
{
  "ids": [
    "directive:聊政发(2018)3号"
  ]
}
