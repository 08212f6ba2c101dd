CREATE INDEX task_owner IF NOT EXISTS FOR (n:Task) ON (n.directiveId)

// params
{}
