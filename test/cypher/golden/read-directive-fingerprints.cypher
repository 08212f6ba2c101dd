MATCH (d:Directive) WHERE d.cited = false RETURN d.id AS id, d.fingerprint AS fingerprint ORDER BY id

// params
{}
