UNWIND range(0, size($parents) - 1) AS at CALL { WITH at MATCH (p:Unit {id: $parents[at]})<-[:`IN`]-(post:Post) WITH DISTINCT at, post MATCH (post)<-[r:HOLDS]-(n:Person) RETURN n.id AS id, n.name AS name, r.name AS r_name, post.id AS post_id, post.name AS post_name, post.title AS post_title, post.head AS post_head, post.unitId AS post_unitId, type(r) AS r_type, r.key AS r_key ORDER BY id, r_type, r_key LIMIT $p0 } RETURN at, id, name, r_name, post_id, post_name, post_title, post_head, post_unitId, r_type, r_key

// params
{
  "parents": [
    "unit:聊城市/市经信委"
  ],
  "p0": 21
}
