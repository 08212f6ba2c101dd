import type { Genre } from '#src/parse/genre.js';
import type { Head } from '#src/parse/head/head.js';
import type { Item } from '#src/parse/item.js';
import type { DocumentTree } from '#src/parse/tree.js';
import type { Bracket } from '#src/text/brackets.js';
import type { Asides } from './duty/clause.js';
import type { Clause } from './duty/types.js';
import type { TaskItem } from './task/tasks.js';

/** A task as other facts refer to it. */
export interface TaskRef {
  readonly id: string;
  readonly label: string;
}

/** What every extractor reads: the directive's structure, its clauses and its tasks. */
export interface Context {
  readonly tree: DocumentTree;
  readonly head: Head;
  readonly genre: Genre;
  /** The outermost pairs of the text. */
  readonly brackets: readonly Bracket[];
  readonly clauses: readonly Clause[];
  /** What speaks of other clauses or other tasks. */
  readonly asides: Asides;
  /** In document order. */
  readonly tasks: readonly TaskItem[];
  /** By when each task is to be done, as its own cell, heading, label or clause says. */
  readonly deadlines: ReadonlyMap<Item, string | null>;
  readonly taskRefs: ReadonlyMap<Item, TaskRef>;
}
