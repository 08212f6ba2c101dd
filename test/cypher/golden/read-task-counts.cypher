MATCH (t:Task) RETURN t.directiveId AS id, count(t) AS tasks ORDER BY id

// params
{}
