import { NO_TASK_HEADING, PURPOSE_ITEM } from '#src/lexicon/headings.js';
import { BODY_NOUN } from '#src/lexicon/roster-words.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import { opensWithWorkVerb } from '#src/lexicon/work-verbs.js';
import { CHAPTER_RANK } from '#src/parse/heading-number.js';
import type { Item } from '#src/parse/item.js';
import { ancestorsOf, type DocumentTree } from '#src/parse/tree.js';
import { roleAt } from '../roster/role-line.js';

/** Whether an item without a clause states work at all: it is no chapter, no aim, no rule of an organ, no annex. */
export function statesWork(item: Item, tree: DocumentTree, usual: number | undefined): boolean {
  if (tree.annexes.some((at) => at < item.start)) return false;
  const chain = [...ancestorsOf(item), item];
  if (item.rule.startsWith('table/') || chain.some(({ title }) => NO_TASK_HEADING.test(title))) return false;
  if (PURPOSE_ITEM.test(item.title) || dividesWork(item) || isTeam(item, tree)) return false;
  return IN_CHINESE.test(item.title) && (item.rank > CHAPTER_RANK || isTaskChapter(item, tree, usual));
}

/** A directive's work is told in Chinese; a list in another script is no work of it. */
const IN_CHINESE = /[一-龥].*[一-龥]/s;

/** 一、 and 第一条 stand for chapters, but where this directive states its tasks so, under a chapter of its own, or as a call to work with its words. */
function isTaskChapter(item: Item, { text }: DocumentTree, usual: number | undefined): boolean {
  if (item.children.length > 0) return false;
  if (item.rank === usual || item.parent) return true;
  const said = text.slice(item.heading.end, item.end).trim();
  return opensWithWorkVerb(item.title) && said.length >= FEWEST_WORDS;
}

/** What a chapter says at least where it is a task. */
const FEWEST_WORDS = 8;

/** 1．节目排练组（负责处室：德育处） over 负责人：…: the clause says whose team it is. */
export const headsRoster = (item: Item, tree: DocumentTree): boolean =>
  TEAM.test(item.title) && opensWithRole(item, tree);

function opensWithRole(item: Item, { text }: DocumentTree): boolean {
  const under = text.slice(item.heading.end, item.end);
  const first =
    under
      .slice(under.indexOf('\n') + 1)
      .trimStart()
      .split('\n')[0] ?? '';
  return under.includes('\n') && roleAt(first) !== null;
}

/** A team and who is in it: 1.节目排练组 over 组长：…, 一、组织领导 over a roster. */
function isTeam(item: Item, tree: DocumentTree): boolean {
  if (TEAM.test(item.title) && !opensWithWorkVerb(item.title)) return true;
  return item.children.length === 0 && (opensWithRole(item, tree) || holdsRosterAlone(item, tree));
}

/** Whether an item's lines are a roster and what is said of its body: 成立…领导小组。 over 组长：…, then where its office is. */
function holdsRosterAlone(item: Item, { text }: DocumentTree): boolean {
  const lines = text
    .slice(item.heading.end, item.end)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 1);
  const ofBody = (line: string) => roleAt(line) !== null || BODY_NOUN.test(line) || !/[。；]/.test(line);
  return lines.some((line) => roleAt(line) !== null) && lines.every(ofBody);
}
const TEAM = /(?:小组|工作组|[一-龥]组|组员|专班|指挥部|委员会)(?:[（(][^（）()]*[）)])?$/;

/** 市教育局 / 市教育局负责…: the item is the unit's, whatever it does (`unitDuties`). */
function dividesWork({ title }: Item): boolean {
  const name = /^(.{3,30}?)(?:$|[：:]|(?:主要|具体)?(?:负责|承担))/.exec(title)?.[1] ?? '';
  return UNIT_FIRST.test(name) && isUnitName(name) && !opensWithWorkVerb(name);
}
const UNIT_FIRST = /^(?:各?[省市县区州盟旗镇乡街]|国家|中央|中国|全国|各)|[部委局厅办]$/;

/** The lines of a table of contents: nothing under them, and the same number and words again further down. */
export function inContents({ items }: DocumentTree): ReadonlySet<Item> {
  const last = new Map(items.map((item) => [`${item.label} ${item.title}`, item]));
  return new Set(
    items.filter((item) => item.end <= item.heading.end + 1 && last.get(`${item.label} ${item.title}`) !== item),
  );
}
