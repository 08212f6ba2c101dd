MATCH (n:Task) WHERE n.quote IS NOT NULL RETURN n.id AS id, n.directiveId AS directiveId, n.start AS start, n.end AS end, n.quote AS quote ORDER BY id

// params
{}
