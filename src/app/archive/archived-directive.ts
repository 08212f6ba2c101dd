import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { DirectiveGraph } from '#graph/model/graph.js';
import { textOf, textOrNull } from '#graph/model/values.js';
import type { Row } from '#graph/store/store.js';

const ARCHIVED = z.object({
  id: z.string().min(1),
  /** That of the graph when the directive was loaded: tells whether the graph has lost that load since. */
  revision: z.number().int().nonnegative(),
  fingerprint: z.string(),
  text: z.string(),
  /** JSON, as the graph keeps it; `null` where there are none. */
  blocks: z.string().nullable(),
  /** JSON, as the graph keeps it; `null` where there are none. */
  corrections: z.string().nullable(),
});
const CHECKED = ARCHIVED.extend({ sha256: z.string() });

/** All that is needed to load a directive again. */
export type ArchivedDirective = z.infer<typeof ARCHIVED>;

/** What is archived of a directive that is about to be loaded. */
export function archivedOf({ directiveId, fingerprint, nodes }: DirectiveGraph, revision: number): ArchivedDirective {
  const props = nodes.find(({ label, id }) => label === 'Directive' && id === directiveId)?.props;
  return archivedFrom({ ...props, id: directiveId, fingerprint }, revision);
}

/** What is archived of a directive that is stored: a row of `directiveTexts`. */
export function archivedFrom({ id, fingerprint, text, blocks, corrections }: Row, revision: number): ArchivedDirective {
  return {
    id: textOf(id),
    revision,
    fingerprint: textOf(fingerprint),
    text: textOf(text),
    blocks: textOrNull(blocks),
    corrections: textOrNull(corrections),
  };
}

/** The content of its file. */
export const printArchived = (directive: ArchivedDirective): string =>
  `${JSON.stringify({ ...directive, sha256: sumOf(directive) })}\n`;

/** What a file holds; `null` where it is not what was written. */
export function parseArchived(content: string): ArchivedDirective | null {
  try {
    const { sha256, ...directive } = CHECKED.parse(JSON.parse(content));
    return sha256 === sumOf(directive) ? directive : null;
  } catch {
    return null;
  }
}

/** Name of its file: for people the id as far as any file system takes it, for us a hash that tells ids apart. */
export function archiveName(id: string): string {
  const readable = id.replace(/^directive:/, '').replace(/[^\p{L}\p{N}()]+/gu, '_');
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${[...readable].slice(0, 50).join('')}-${hash}.json`;
}

const sumOf = ({ id, revision, fingerprint, text, blocks, corrections }: ArchivedDirective) =>
  createHash('sha256')
    .update(JSON.stringify([id, revision, fingerprint, text, blocks, corrections]))
    .digest('hex');
