import { TITLE_NOUN } from '#src/lexicon/headings.js';
import { findDates } from '#src/text/dates.js';
import { type Line, squeeze } from '#src/text/lines.js';

const TITLE_KEYS = ['标题', '名称', '文件标题', '信息名称'];
const NUMBER_KEYS = ['文号', '发文字号', '文件编号'];
const ISSUER_KEYS = ['发布单位', '发文机关', '发布机构', '发文单位', '制发机关', '发布机关'];
const ISSUED_KEYS = ['成文日期', '印发日期', '发文日期', '生成日期'];
const PUBLISHED_KEYS = ['发布日期', '发布时间', '公开日期'];
const OTHER_KEYS = ['索引号', '主题分类', '有效性', '主题词', '来源', '公开方式', '公开时限'];
const KEYS = [...TITLE_KEYS, ...NUMBER_KEYS, ...ISSUER_KEYS, ...ISSUED_KEYS, ...PUBLISHED_KEYS, ...OTHER_KEYS];
/** A label may be padded to the width of the others: 标　　题：. */
const PADDED = KEYS.map((key) => [...key].join('[ \\u3000]*')).join('|');
const LABEL = new RegExp(`^(${PADDED})[ \\u3000]*[：:][ \\u3000]*(.*)$`);

/** What labels over a document say of it (标题, 文号, 发文机关 …), `null` where they do not. */
export interface FrontMatter {
  readonly title: string | null;
  readonly docNumber: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
}

/** Whether a line begins with a label of front matter. */
export const isFrontLine = (words: string): boolean => LABEL.test(words);

/** Reads the labels among the first lines of a document. */
export function readFrontMatter(lines: readonly Line[]): FrontMatter {
  const stated = new Map<string, string>();
  for (const [at, line] of lines.entries()) {
    const match = LABEL.exec(line.text);
    const key = squeeze(match?.[1] ?? '');
    if (!match?.[2] || stated.has(key)) continue;
    const next = lines[at + 1]?.text ?? '';
    const goesOn = TITLE_KEYS.includes(key) && !TITLE_NOUN.test(match[2]) && TITLE_NOUN.test(next);
    stated.set(key, goesOn && !LABEL.test(next) ? match[2] + next : match[2]);
  }
  const of = (keys: readonly string[]) => keys.map((key) => stated.get(key)).find(Boolean) ?? null;
  const dateOf = (keys: readonly string[]) => findDates(of(keys) ?? '')[0]?.iso ?? null;
  return {
    title: of(TITLE_KEYS),
    docNumber: of(NUMBER_KEYS),
    issuer: of(ISSUER_KEYS),
    issuedOn: dateOf(ISSUED_KEYS),
    publishedOn: dateOf(PUBLISHED_KEYS),
  };
}
