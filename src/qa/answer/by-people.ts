import type { Correction } from '#graph/model/correction.js';
import { textOf } from '#graph/model/values.js';
import type { Lookup } from '../knowledge/lookup.js';
import { ROLE_VERB } from './say.js';
import type { AnswerEvidence } from './types.js';

/** Longest quote of a correction that is told, in UTF-16 units. */
const MAX_QUOTE = 40;

/** Says which facts of an answer people gave, and what people took away from the tasks that it rests on. */
export function byPeople(used: readonly AnswerEvidence[], facts: Lookup): string[] {
  const said = facts
    .directives(used.map(({ directive }) => directive.id))
    .filter(({ corrections }) => corrections.some(({ stands }) => stands))
    .flatMap(({ id, corrections }) => {
      const here = used.filter(({ directive }) => directive.id === id);
      return corrections.filter((one) => one.stands && here.some((evidence) => concerns(one, evidence)));
    });
  return said.map(({ was, now, author, madeAt, quote }) => {
    const words = quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE)}…` : quote;
    const [from, to] = [nameOf(was), nameOf(now)];
    const done = was === null ? `增加“${to}”` : now === null ? `删去“${from}”` : changed(from, to);
    return `（人工更正：${author}于${madeAt.slice(0, 10)}据“${words}”${done}。）`;
  });
}

/** What is dropped has no words of its own any more: it is told with its task. */
function concerns({ id, task, now }: Correction, evidence: AnswerEvidence): boolean {
  if (now !== null) return evidence.correction === id;
  return task !== null && evidence.task?.title === task.title && evidence.task.label === task.label;
}

const changed = (from: string, to: string) => (from === to ? `改动“${to}”` : `将“${from}”改为“${to}”`);

function nameOf(values: Correction['was']): string {
  const name = textOf(values?.unit ?? values?.name ?? values?.text ?? values?.title);
  const verb = Object.entries(ROLE_VERB).find(([role]) => role === values?.role)?.[1];
  return verb ? `${name}（${verb}）` : name;
}
