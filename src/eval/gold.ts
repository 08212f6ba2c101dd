import { z } from 'zod';

const names = z.array(z.string()).default([]);

/** A task as labelled: its number and title as printed, its units by role. */
const goldTask = z.object({
  label: z.string(),
  title: z.string(),
  lead: names,
  support: names,
  responsible: names,
  deadline: z.string().nullish(),
  /** May be found or not. */
  optional: z.boolean().optional(),
  /** Whose units are left out of the score. */
  unitsUncertain: z.boolean().optional(),
});

const goldTarget = z.object({
  text: z.string(),
  value: z.number().optional(),
  valueMax: z.number().nullish(),
  unit: z.string().nullish(),
  deadline: z.string().nullish(),
});

const said = z.union([z.string(), z.array(z.string())]).nullish();

/** What a person has read in a directive; docs/gold.md explains each key. */
export const GOLD = z.object({
  title: z.string().nullish(),
  issuer: z.string().nullish(),
  docNumber: z.string().nullish(),
  issuedOn: z.string().nullish(),
  negative: z.boolean().default(false),
  tasks: z.array(goldTask).default([]),
  people: z.array(z.object({ name: z.string(), posts: names, role: z.string().nullish() })).default([]),
  targets: z.array(goldTarget).default([]),
  targetsComplete: z.boolean().default(false),
  enterprises: z.array(z.object({ task: z.string(), name: z.string() })).default([]),
  unscoredSections: names,
  alternatives: z.object({ title: said, issuer: said, docNumber: said, issuedOn: said }).partial().default({}),
});

/** A labelled directive. */
export type Gold = z.infer<typeof GOLD>;
/** A labelled task. */
export type GoldTask = Gold['tasks'][number];
