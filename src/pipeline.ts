import { directiveId, taskId } from '#graph/model/ids.js';
import type { Context } from '#src/extract/context.js';
import { findAsides, findClauses } from '#src/extract/duty/clause.js';
import { extractUnitDuties } from '#src/extract/duty/unit-duties.js';
import { extractEnterprises } from '#src/extract/enterprise/enterprises.js';
import { extractBasis } from '#src/extract/reference/basis.js';
import { extractRosters } from '#src/extract/roster/people.js';
import { extractTargets } from '#src/extract/target/targets.js';
import { deadlineOf } from '#src/extract/task/deadline.js';
import { extractTasks } from '#src/extract/task/facts.js';
import { findTasks } from '#src/extract/task/tasks.js';
import { extractValidity } from '#src/extract/validity/validity.js';
import { endsInUnitHead } from '#src/lexicon/unit-names.js';
import { breaksInClauses, lostBreaks } from '#src/parse/breaks.js';
import { type Genre, genreOf } from '#src/parse/genre.js';
import { readHead } from '#src/parse/head/head.js';
import { type DocumentTree, parseTree } from '#src/parse/tree.js';
import { readSource } from '#src/read/read.js';
import type { Source } from '#src/read/source.js';
import { asStored } from '#src/refine/as-stored.js';
import {
  reportBlankUnits,
  reportDamage,
  reportNoDirective,
  reportPeopleInClauses,
  reportStrayClauses,
  reportUnread,
} from '#src/refine/diagnose.js';
import type { Extraction } from '#src/refine/extraction.js';
import { outerBrackets } from '#src/text/brackets.js';
import type { Reading } from '#src/text/edited.js';
import { readingOf } from '#src/text/reading.js';
import { simplifierFor } from '#src/text/script.js';

/** Rises whenever a rule changes, so that stored directives can be extracted again. */
export const RULES_VERSION = '2026-11-30.1';

/**
 * Reads a file's bytes and extracts its facts.
 * @throws {ReadError} where the bytes cannot be read as text; odd text never throws, it gives diagnostics
 */
export async function extractDirective(name: string, bytes: Uint8Array): Promise<Extraction> {
  return extractSource(await readSource(name, bytes));
}

/** Extracts the facts of a directive's text of which only the words are known. */
export const extractText = (text: string): Extraction => extractSource({ name: '', text, blocks: [] });

/** A source with its document tree, before any fact is read of it. */
export interface ParsedSource extends Pick<Source, 'text' | 'blocks'> {
  readonly reading: Reading;
  readonly tree: DocumentTree;
  /** What the document says of itself. */
  readonly stated: Context['head'];
  readonly genre: Genre;
}

/**
 * Extracts the facts of a directive as read; every span points into its text. With `id` it is the directive known by that
 * id, whatever number or title the text has.
 */
export const extractSource = (source: Source, id?: string): Extraction => extractParsed(parseSource(source), id);

/** Finds the headings, items and tables of a source, and what it says of itself. */
export function parseSource({ text, blocks }: Source): ParsedSource {
  const reading = readingOf(text, {
    simplify: simplifierFor(text),
    parts: endsInUnitHead,
    breaks: lostBreaks(text),
    soft: breaksInClauses(text),
  });
  const { fromStored } = reading;
  const tree = parseTree(
    reading.text,
    blocks.map((block) => ({ ...block, start: fromStored(block.start), end: fromStored(block.end) })),
  );
  const stated = readHead(tree.lines);
  return { text, blocks, reading, tree, stated, genre: genreOf(stated.title, tree) };
}

/** Extracts the facts of a source that is parsed; `id` as in `extractSource`. */
export function extractParsed(parsed: ParsedSource, id?: string): Extraction {
  const { text, blocks, reading } = parsed;
  const { head, ...facts } = extractReading(parsed, id);
  const directive = { ...head, text, blocks };
  return { directive, ...(reading.text === text ? facts : asStored(facts, reading, text)) };
}

function extractReading({ text: stored, reading: { text }, tree, stated, genre }: ParsedSource, known?: string) {
  const issuer = stated.issuers[0] ?? null;
  const id = known ?? directiveId({ ...stated, issuer, text: stored });
  const asides = findAsides(text);
  const brackets = outerBrackets(text);
  const clauses = findClauses(text, asides, brackets, tree.lines);
  const tasks = findTasks(tree, genre, clauses, asides);
  const deadlines = new Map(
    tasks.map((task) => [task.item, deadlineOf(text, task.item, task.clauses, stated.issuedOn)]),
  );
  const taskRefs = new Map(tasks.map(({ item }, at) => [item, { id: taskId(id, at + 1), label: item.label }]));
  const context: Context = { tree, head: stated, genre, brackets, clauses, asides, tasks, deadlines, taskRefs };

  const facts = {
    ...extractTasks(context),
    ...extractRosters(context),
    ...extractTargets(context),
    ...extractEnterprises(context),
    ...extractBasis(context),
    ...extractUnitDuties(context),
  };
  const diagnostics = [
    ...reportDamage(context),
    ...reportStrayClauses(context),
    ...reportUnread(context),
    ...reportPeopleInClauses(context),
    ...reportBlankUnits(context),
    ...reportNoDirective(context, facts),
  ];
  const { repeals, ...term } = extractValidity(context).validity;
  return { head: { id, ...stated, issuer, ...term }, ...facts, repeals, diagnostics };
}
