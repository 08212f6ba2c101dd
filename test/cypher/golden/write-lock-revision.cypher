MERGE (c:Counter {id: $id}) SET c.value = coalesce(c.value, 0)

// params
{
  "id": "revision"
}
