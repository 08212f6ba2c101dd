import { slopeOf } from '../statistics.mjs';

/** The slope, in bytes a minute, of the line fitted to the last two thirds of the samples: the first third fills caches. */
export const growth = (samples, what) =>
  slopeOf(samples.slice(Math.floor(samples.length / 3)).map((one) => [one.at / 60_000, one[what]]));
