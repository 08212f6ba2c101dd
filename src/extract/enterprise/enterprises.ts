import { organisationKind } from '#src/lexicon/organisations.js';
import { stemOf } from '#src/lexicon/units/places.js';
import { splitOutside } from '#src/text/brackets.js';
import { matchesOf } from '#src/text/matches.js';
import { quoted, type Span } from '#src/text/span.js';
import type { Context, TaskRef } from '../context.js';
import { without } from '../target/fragments.js';
import { BEFORE_ANY_NAME, BEFORE_NAME, CLASS, isParticular, NO_ORGANISATION, splitLast, trimName } from './names.js';
import { ENTERPRISE_RULES, type FrameRule } from './rules.js';
import type { Enterprise, EnterpriseKind } from './types.js';

function kindOf(name: string, frame: string): EnterpriseKind {
  return organisationKind(name) ?? (/园区/.test(frame) ? '园区' : '企业');
}

/** Returns the organisations named in tasks, each once a task. */
export function extractEnterprises({ tree, head, tasks, taskRefs }: Context): { enterprises: Enterprise[] } {
  const home = head.jurisdiction && stemOf(head.jurisdiction);
  const enterprises = tasks.flatMap(({ item, clauses }) => {
    const task = taskRefs.get(item);
    // Those in a clause are units.
    return task ? findEnterprises(tree.text, without(item, clauses), task, home) : [];
  });
  return { enterprises };
}

/** The organisations named in the parts of one task, each once, with the part they play. */
function findEnterprises(text: string, parts: readonly Span[], task: TaskRef, home: string | null): Enterprise[] {
  const found = new Map<string, Enterprise>();
  const taken = new Set<number>();
  const pieces = parts.map(({ start, end }) => ({ start, words: text.slice(start, end) }));
  for (const frame of ENTERPRISE_RULES) {
    for (const { match, start: from } of matchesIn(pieces, frame)) {
      const { names: list = '', part = '' } = match.groups ?? {};
      const at = from + match.index + match[0].indexOf(list);
      const names = splitOutside(list, '、').flatMap((piece) => splitLast(list, piece, part, frame, home));
      const trimmed = names.map((piece) => trimName(list, piece, frame.named ? BEFORE_ANY_NAME : BEFORE_NAME));
      const good = trimmed.filter(({ start, end }) => isParticular(list.slice(start, end), part, frame, home));
      if (good.length * 2 <= trimmed.length) continue;
      for (const { start, end } of trimmed) {
        const name = list.slice(start, end);
        if (
          !name ||
          overlaps(taken, at + start, at + end) ||
          found.has(name) ||
          (frame.said ? CLASS : NO_ORGANISATION).test(name)
        )
          continue;
        for (let place = at + start; place < at + end; place++) taken.add(place);
        found.set(name, {
          name,
          kind: kindOf(name, match[0]),
          part,
          task: task.label,
          taskId: task.id,
          ...quoted(text, at + start, at + end),
          rule: frame.name,
        });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Whether any place from `start` to `end` is taken; the places that names take grow with the text, not with its square. */
function overlaps(taken: ReadonlySet<number>, start: number, end: number): boolean {
  for (let place = start; place < end; place++) if (taken.has(place)) return true;
  return false;
}

/** The matches of a frame in each piece of a text, with where the piece begins. */
const matchesIn = (pieces: readonly { start: number; words: string }[], { hint, pattern }: FrameRule) =>
  pieces.flatMap(({ start, words }) =>
    !hint || hint.test(words) ? matchesOf(words, pattern).map((match) => ({ match, start })) : [],
  );
