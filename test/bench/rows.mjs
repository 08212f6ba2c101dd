/** A row without a budget only informs; one without a value could not be measured here. */
function verdictOf({ value, budget, atLeast }) {
  if (value === null) return 'absent';
  if (budget === undefined) return 'ok';
  return (atLeast ? value >= budget : value <= budget) ? 'ok' : 'short';
}

/** Rows as a bench tells them: the name, the measured value, its budget and whether it is met. */
export const judged = (rows) =>
  rows.map((row) => ({
    name: row.name,
    value: row.value === null ? null : Number(row.value.toPrecision(3)),
    unit: row.unit,
    budget: row.budget ?? null,
    verdict: verdictOf(row),
  }));

/** Prints rows as a table, or as JSON for other programs: the rows as they are. */
export function show(rows, { json }) {
  if (json) process.stdout.write(`${JSON.stringify(rows)}\n`);
  else console.table(judged(rows));
}
