UNWIND $ids AS one MATCH (s:Section {id: one})-[:HAS_TASK]->(n:Task) RETURN DISTINCT s.id AS id, n.section AS section

// params
{
  "ids": [
    "section:聊政发(2018)3号/2"
  ]
}
