CREATE INDEX task_id_index IF NOT EXISTS FOR (n:Task) ON (n.id)

// params
{}
