UNWIND $ids AS id MATCH (u:Unit {id: id}) MATCH (u)<-[:NAMES]-(n:UnitName) RETURN n.id AS name, u.jurisdiction AS jurisdiction

// params
{
  "ids": [
    "unit:聊城市/市经信委"
  ]
}
