MATCH (n:Person) WHERE n.id IS NULL OR NOT n.id STARTS WITH $prefix RETURN count(n) AS total

// params
{
  "prefix": "person:"
}
