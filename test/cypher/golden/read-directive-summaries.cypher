MATCH (d:Directive) WHERE d.cited = false RETURN d.id AS id, d.title AS title, d.docNumber AS docNumber, d.issuer AS issuer, d.issuedOn AS issuedOn, d.jurisdiction AS jurisdiction, d.rulesVersion AS rulesVersion ORDER BY id

// params
{}
