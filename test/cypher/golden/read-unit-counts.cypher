MATCH (t:Task)<-[:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(u:Unit) RETURN t.directiveId AS id, count(DISTINCT u.id) AS units ORDER BY id

// params
{}
