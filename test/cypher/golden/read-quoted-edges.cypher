MATCH (a)-[r:`LEADS`]->(b) WHERE r.quote IS NOT NULL RETURN r.directiveId AS directiveId, r.start AS start, r.end AS end, r.quote AS quote, r.rule AS rule ORDER BY directiveId, start

// params
{}
