import { directiveId, taskId } from '#graph/model/ids.js';
import type { Context } from '#src/extract/context.js';
import { findClauses } from '#src/extract/duty/clause.js';
import { extractEnterprises } from '#src/extract/enterprise/enterprises.js';
import { extractBasis } from '#src/extract/reference/basis.js';
import { extractRosters } from '#src/extract/roster/people.js';
import { extractTargets } from '#src/extract/target/targets.js';
import { extractTasks } from '#src/extract/task/facts.js';
import { findTasks } from '#src/extract/task/tasks.js';
import { readHead } from '#src/parse/head.js';
import { parseTree } from '#src/parse/tree.js';
import { readSource } from '#src/read/read.js';
import type { Source } from '#src/read/source.js';
import { reportDamage, reportNoDirective, reportStrayClauses } from '#src/refine/diagnose.js';
import type { Extraction } from '#src/refine/extraction.js';

/** Rises whenever a rule changes, so that stored directives can be extracted again. */
export const RULES_VERSION = '2026-11-24';

/**
 * Reads a file's bytes and extracts its facts.
 * @throws {ReadError} where the bytes cannot be read as text; odd text never throws, it gives diagnostics
 */
export async function extractDirective(name: string, bytes: Uint8Array): Promise<Extraction> {
  return extractSource(await readSource(name, bytes));
}

/** Extracts the facts of a file as read; every span points into `source.text`. */
export function extractSource(source: Source): Extraction {
  return extractText(source.text);
}

/** Extracts the facts of a directive's text; every span points into that text. */
export function extractText(text: string): Extraction {
  const tree = parseTree(text);
  const head = readHead(tree.lines);
  const issuer = head.issuers[0] ?? null;
  const id = directiveId({ ...head, issuer, text });
  const clauses = findClauses(text);
  const tasks = findTasks(tree, clauses);
  const taskRefs = new Map(tasks.map(({ item }, at) => [item, { id: taskId(id, at + 1), label: item.label }]));
  const context: Context = { tree, head, clauses, tasks, taskRefs };

  const facts = {
    ...extractTasks(context),
    ...extractRosters(context),
    ...extractTargets(context),
    ...extractEnterprises(context),
    ...extractBasis(context),
    unitDuties: [],
  };
  const diagnostics = [...reportDamage(context), ...reportStrayClauses(context), ...reportNoDirective(context, facts)];
  return { directive: { id, ...head, issuer, text }, ...facts, diagnostics };
}
