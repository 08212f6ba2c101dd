/** The least value that this share of the values does not exceed. */
export const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The slope of the line that fits the points best (least squares); 0 where all have one place. */
export function slopeOf(points) {
  const mean = (at) => points.reduce((sum, pair) => sum + pair[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const across = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  const along = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return along === 0 ? 0 : across / along;
}

/** How a cost grows: the exponent b of cost = a · size^b that fits the points best. */
export const exponentOf = (points) => slopeOf(points.map(([size, cost]) => [Math.log(size), Math.log(cost)]));
