UNWIND $parents AS parent CALL { WITH parent MATCH (p:Unit {id: parent})<-[:`IN`]-(post:Post) WITH DISTINCT parent, post MATCH (post)<-[r:HOLDS]-(n:Person) RETURN n.id AS id, n.name AS name, type(r) AS r_type, r.key AS r_key, r.name AS r_name, post.id AS post_id, post.name AS post_name, post.title AS post_title, post.head AS post_head, post.unitId AS post_unitId ORDER BY id, r_type, r_key LIMIT $p0 } RETURN parent, id, name, r_type, r_key, r_name, post_id, post_name, post_title, post_head, post_unitId

// params
{
  "parents": [
    "unit:聊城市/市经信委"
  ],
  "p0": 21
}
