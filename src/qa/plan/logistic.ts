/** Returns the logistic function of weighted features, 0 … 1; a feature without a weight counts nothing. */
export function logistic(
  { bias = 0, ...weights }: Readonly<Record<string, number>>,
  features: Readonly<Record<string, number>>,
): number {
  const sum = Object.entries(weights).reduce((total, [name, weight]) => total + weight * (features[name] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
