UNWIND $rows AS row MATCH (p:Post {id: row.post})<-[:HOLDS]-(x:Person) WHERE x.name = row.name RETURN row.key AS key, x.id AS person ORDER BY person

// params
{
  "rows": [
    {
      "key": "person:聊城市/于海龙/市经信委",
      "name": "于海龙",
      "post": "post:unit:聊城市/市经信委/主任"
    }
  ]
}
