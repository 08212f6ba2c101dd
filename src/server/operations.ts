import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { z } from 'zod';
import { AppError } from '#src/app-error.js';
import { MAX_TOKENS } from './limits/query-limits.js';

/** The texts of the operations that clients may ask for, by their SHA-256 in hexadecimal. */
export type Operations = ReadonlyMap<string, string>;

const MANIFEST = z.record(z.string(), z.string());

/** Returns the SHA-256 of an operation's text in hexadecimal. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Reads a manifest of operations, `{"sha256:…": "query …"}` as the code generator writes it, and holds each against the
 * schema and the limits, so that what is allowed is also answered.
 * @throws {AppError} BAD_OPERATIONS, naming the file and the operation
 */
export function readOperations(path: string, schema: GraphQLSchema, limits: readonly ValidationRule[]): Operations {
  const entries = Object.entries(readManifest(path));
  if (entries.length === 0) throw bad(path, 'holds no operation: nothing would be answered');
  const operations = new Map<string, string>();
  for (const [id, text] of entries) {
    const name = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? id;
    const hash = hashOf(text);
    if (id !== hash && id !== `sha256:${hash}`)
      throw bad(path, `has ${name} under ${id}, which is not the SHA-256 of its text`);
    const [problem] = problems(text, schema, limits);
    if (problem !== undefined) throw bad(path, `has ${name}, which this server cannot answer: ${problem}`);
    operations.set(hash, text);
  }
  return operations;
}

function readManifest(path: string): Readonly<Record<string, string>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw bad(path, 'cannot be read', cause);
  }
  try {
    return MANIFEST.parse(JSON.parse(text));
  } catch (cause) {
    throw bad(path, 'is no JSON object of hashes and texts', cause);
  }
}

/** What is wrong with an operation, in words. */
function problems(text: string, schema: GraphQLSchema, limits: readonly ValidationRule[]): string[] {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: MAX_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
  return validate(schema, document, [...specifiedRules, ...limits]).map(({ message }) => message.replace(/\.$/, ''));
}

const bad = (path: string, what: string, cause?: unknown) =>
  new AppError('BAD_OPERATIONS', `${path} ${what}. Mend it, or unset ZERENTU_OPERATIONS to answer any query.`, {
    cause,
  });
