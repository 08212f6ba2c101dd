MATCH (c:Counter {id: $id}) RETURN c.value AS value

// params
{
  "id": "revision"
}
