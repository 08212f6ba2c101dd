import { CITY } from './city.js';
import { COUNTRY } from './country.js';
import { ECONOMY } from './economy.js';
import { PEOPLE } from './people.js';
import type { Theme } from './theme.js';

/** Everything that a composed directive may be about. */
export const THEMES: readonly Theme[] = [...ECONOMY, ...COUNTRY, ...PEOPLE, ...CITY];
