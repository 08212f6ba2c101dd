MATCH (n:Task) WHERE (toLower(n.title) CONTAINS $p0 OR toLower(n.quote) CONTAINS $p0) AND EXISTS { MATCH (d:Directive {id: n.directiveId}) WHERE d.jurisdiction IN $p1 } AND n.deadline IS NOT NULL AND n.deadline >= $p2 AND n.deadline <= $p3 AND ((EXISTS { MATCH (n)-[:HAS_TARGET]->(:Target) }) OR (EXISTS { MATCH (n)<-[:LEADS]-(u:Unit) WHERE u.id IN $p4 })) AND NOT (any(one IN n.section WHERE toLower(one) CONTAINS $p5)) AND n.directiveId IS NOT NULL RETURN n.id AS id, n.title AS title, n.directiveId AS k0, n.ordinal AS k1 ORDER BY k0, k1, id LIMIT $p6

// params
{
  "p0": "市'\"{x}`局",
  "p1": [
    "聊城市"
  ],
  "p2": "2018",
  "p3": "2020-06~",
  "p4": [
    "unit:聊城市/市经信委"
  ],
  "p5": "市'\"{x}`局",
  "p6": 21
}
