UNWIND $ids AS id MATCH (u:Unit {id: id}) WHERE NOT (u)-[:ISSUED_BY|LEADS|SUPPORTS|RESPONSIBLE_FOR|HAS_DUTY|`IN`|MEMBER_OF|OFFICE_OF]-() DETACH DELETE u

// params
{
  "ids": [
    "unit:聊城市/市经信委"
  ]
}
