import { TITLE_NOUN } from '#src/lexicon/headings.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import { findDates, wholeDate } from '#src/text/dates.js';
import { type Line, squeeze } from '#src/text/lines.js';
import { numberingOf } from './numbering.js';

/** What the document says about itself, `null` where it does not. */
export interface Head {
  readonly title: string | null;
  readonly issuers: readonly string[];
  readonly docNumber: string | null;
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly jurisdiction: string | null;
}

const DOC_NUMBER =
  /^[一-龥（）()]{1,14}[〔﹝［[(（【][12]\d{3}[〕﹞］\])）】][ \u3000]*(?:第)?[ \u3000]*\d{1,4}[ \u3000]*号$/;
const FRONT =
  /^(标题|文号|发文字号|发布单位|发布机构|发文机关|发布日期|发布时间|成文日期|印发日期)[ \u3000]*[：:][ \u3000]*(.*)$/;
const TAIL_NOTE = /[（(](?:试行|暂行|修订|节选|征求意见稿|送审稿|[\d—\-–－~至年 ]+|\d{4}年修订)[)）]$/;
/** How many lines from the top may hold the title. */
const TOP_LINES = 40;

function endsTitle(line: string): boolean {
  return TITLE_NOUN.test(
    squeeze(line)
      .replace(TAIL_NOTE, '')
      .replace(/[》”"]$/, ''),
  );
}

function isTitleLine(line: Line): boolean {
  return (
    line.text.length <= 120 &&
    !/[。；：:，,]/.test(line.text.replace(/[（(《“][^）)》”]*[）)》”]/g, '')) &&
    !numberingOf(line.text) &&
    !FRONT.test(line.text)
  );
}

/** What may stand over a title and is no part of it. */
const NO_TITLE_PIECE =
  /附[ \u3000]*[件表录]?[ \u3000]*\d*$|首页|当前位置|>|公开|文件$|^[—\-–\s\d第页]+$|浏览|来源|字号|打印|稿[）)]?$/;
/** The rest of a title whose last line holds only its noun: …》 | 的通知. */
const LAST_PIECE = /^[ \u3000]*(?:的)?(?:通知|意见|批复|复函|函|公告|通告|决定|通报)[ \u3000]*$/;

function findTitle(lines: readonly Line[]): { title: string; at: number } | null {
  const top = lines.slice(0, TOP_LINES);
  for (const [at, line] of top.entries()) {
    if (numberingOf(line.text)) return null;
    if (!isTitleLine(line) || !endsTitle(line.text) || squeeze(line.text).length < 4 || /^[《>]/.test(line.text))
      continue;
    const next = top[at + 1];
    let title = squeeze(line.text) + (next && LAST_PIECE.test(next.text) ? squeeze(next.text) : '');
    for (let before = at - 1; before >= 0; before--) {
      const above = squeeze(top[before]?.text ?? '');
      if (!isTitlePiece(top[before]) || !continues(above, title)) break;
      title = above + title;
    }
    return { title, at };
  }
  return null;
}

function isTitlePiece(line: Line | undefined): boolean {
  if (!line || !isTitleLine(line) || endsTitle(line.text)) return false;
  return !DOC_NUMBER.test(squeeze(line.text)) && !NO_TITLE_PIECE.test(line.text) && !wholeDate(line.text);
}

const count = (words: string, mark: string) => words.split(mark).length - 1;

/** Whether a title goes on upwards: a mark is still open, its issuer is not whole yet, or other issuers stand over it. */
function continues(above: string, title: string): boolean {
  if (['《》', '“”', '（）'].some(([open = '', close = '']) => count(title, close) > count(title, open))) return true;
  const issuer = /^(.*?)(?:关于|印发|转发)/.exec(title)?.[1];
  if (issuer === undefined && /关于|印发|转发/.test(above)) return true;
  if (issuer === undefined) return above.length >= 10 && !isUnitName(above) && !PLACE.test(title);
  if (issuer.includes(above) && issuer !== '') return false;
  return (
    /政府|委员会|办公|[厅局委部院会署室]$|关于/.test(above) ||
    (issuer !== '' && !isWhole(issuer) && /^(?:中共)?[一-龥]{2,}/.test(above))
  );
}

/** Whether an issuer's name begins where it may begin: with its place or the state. */
const isWhole = (issuer: string) =>
  (PLACE.test(issuer) && !/^(?:委员会|办公[厅室]|[厅局])/.test(issuer)) ||
  /^(?:国务院|中共|国家|中国|教育部|财政部|[一-龥]{2,8}部)/.test(issuer);

function issuersOf(title: string): string[] {
  const head = /^(.{2,60}?)(?:等[\d一二三四五六七八九十]{1,3}个?(?:部门|单位))?(?:关于|印发|转发|批转)/.exec(
    title,
  )?.[1];
  if (!head) return [];
  const names =
    head.match(
      /.+?(?:人民政府办公[厅室]|政府办公[厅室]|委员会办公[厅室]|办公[厅室]|人民政府|委员会|[局厅部院署]|(?<!社)会|党组)(?!办公|联合)(?=$|[一-龥])/g,
    ) ?? [];
  return isUnitName(head) && names.length < 2
    ? [head]
    : names.join('') === head
      ? names
      : isUnitName(head)
        ? [head]
        : [];
}

const PLACE = /^(?:中共)?([一-龥]{2,8}?(?:特别行政区|自治区|自治州|省|市|州|盟|区|县|旗))/;

function jurisdictionOf(issuer: string | null, title: string | null): string | null {
  if (issuer && /^(?:国务院|中共中央|国家)/.test(issuer)) return '全国';
  return PLACE.exec(issuer ?? '')?.[1] ?? PLACE.exec(title ?? '')?.[1] ?? null;
}

/** Reads title, issuers, document number and dates from a document's lines. */
export function readHead(lines: readonly Line[]): Head {
  const front = new Map<string, string>();
  for (const line of lines.slice(0, TOP_LINES)) {
    const match = FRONT.exec(line.text);
    if (match?.[1] && match[2] && !front.has(match[1])) front.set(match[1], match[2]);
  }
  const found = findTitle(lines);
  const title = front.get('标题') ?? found?.title ?? null;
  const numberLine = lines.slice(0, TOP_LINES).find((line) => DOC_NUMBER.test(squeeze(line.text)));
  const signed = signature(lines);
  const frontIssuer = front.get('发布单位') ?? front.get('发文机关') ?? front.get('发布机构');
  const issuers = issuersOf(title ?? '');
  // What the page says of itself goes before the signature, which may be of whoever forwarded it.
  const stated = frontIssuer && isUnitName(frontIssuer) ? [frontIssuer] : signed.issuers;
  const known = issuers.length > 0 ? issuers : stated;
  const dateOf = (...keys: string[]) => {
    const printed = keys.map((key) => front.get(key)).find(Boolean);
    return (printed && findDates(printed)[0]?.iso) ?? null;
  };
  return {
    title,
    issuers: known,
    docNumber: front.get('文号') ?? front.get('发文字号') ?? (numberLine ? squeeze(numberLine.text) : null),
    issuedOn: signed.date ?? dateOf('成文日期', '印发日期'),
    publishedOn: dateOf('发布日期', '发布时间'),
    jurisdiction: jurisdictionOf(known[0] ?? null, title),
  };
}

/** A seal in the place of another: （代章）. */
const STAMP = /[（(](?:代章|盖章|章|印章)[)）]$/;

/** The signature: a date on a line of its own, the units on the lines before it. */
function signature(lines: readonly Line[]): { issuers: string[]; date: string | null } {
  let bare: string | null = null;
  for (const [at, line] of lines.entries()) {
    const date = wholeDate(line.text.replace(/^[（(](.*)[）)]$/, '$1'));
    if (!date) continue;
    const issuers: string[] = [];
    for (let above = at - 1; above >= 0 && above >= at - 6; above--) {
      const name = squeeze(lines[above]?.text ?? '').replace(STAMP, '');
      if (name.length > 30 || !isUnitName(name)) {
        // A long name on two lines: …（数字经济发展） | 领导小组办公室.
        const [first] = issuers;
        if (first && !isWhole(first) && name.length <= 30 && !/[，。；：:]/.test(name) && PLACE.test(name))
          issuers[0] = name + first;
        break;
      }
      issuers.unshift(name);
    }
    if (issuers.length) return { issuers, date };
    bare ??= date;
  }
  return { issuers: [], date: bare };
}
