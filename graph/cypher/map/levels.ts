/** What one node of a map stands for, from fine to coarse. */
export const MAP_LEVELS = ['TASK', 'SECTION', 'DIRECTIVE', 'JURISDICTION'] as const;
/** A level of a map. */
export type MapLevel = (typeof MAP_LEVELS)[number];

interface LevelOfMap {
  /** Binds the task `n` and what is drawn for it; the duty `r` and the unit `u` hang on `n`. */
  readonly match: string;
  readonly target: string;
  readonly unit: string;
}

/** What the nodes of each level are told apart by. The directives of a place are put together by whoever reads the rows. */
export const LEVELS: Readonly<Record<MapLevel, LevelOfMap>> = {
  TASK: { match: '(n:Task)', target: 'n.id', unit: 'u.id' },
  SECTION: { match: '(s)-[:HAS_TASK]->(n:Task)', target: 's.id', unit: 'u.id' },
  DIRECTIVE: { match: '(n:Task)', target: 'n.directiveId', unit: 'u.id' },
  JURISDICTION: { match: '(n:Task)', target: 'n.directiveId', unit: "coalesce(u.jurisdiction, '')" },
};
