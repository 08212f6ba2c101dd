MATCH p = shortestPath((a:Unit {id: $from})-[:`LEADS`|`SUPPORTS`|`RESPONSIBLE_FOR`|`HOLDS`|`IN`|`MEMBER_OF`|`OFFICE_OF`|`SUCCEEDED_BY`*..8]-(b:Person {id: $to})) RETURN [x IN nodes(p) | x.id] AS nodes, [r IN relationships(p) | type(r)] AS types, [r IN relationships(p) | properties(r)] AS edges

// params
{
  "from": "unit:聊城市/市经信委",
  "to": "person:聊城市/于海龙/市经信委"
}
