MERGE (c:Counter {id: $id}) SET c.value = coalesce(c.value, 0) + 1

// params
{
  "id": "revision"
}
