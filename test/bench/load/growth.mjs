/** The slope, in bytes a minute, of the line fitted to the last two thirds of the samples: the first third fills caches. */
export function growth(samples, what) {
  const kept = samples.slice(Math.floor(samples.length / 3)).map((one) => [one.at / 60_000, one[what]]);
  const mean = (at) => kept.reduce((sum, pair) => sum + pair[at], 0) / kept.length;
  const [x, y] = [mean(0), mean(1)];
  const across = kept.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  const along = kept.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return along === 0 ? 0 : across / along;
}
