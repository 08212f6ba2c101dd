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

function findTitle(lines: readonly Line[]): { title: string; at: number } | null {
  const top = lines.slice(0, TOP_LINES);
  for (const [at, line] of top.entries()) {
    if (numberingOf(line.text)) return null;
    if (!isTitleLine(line) || !endsTitle(line.text) || squeeze(line.text).length < 4 || /^[《>]/.test(line.text))
      continue;
    const parts = [line.text];
    for (let before = at - 1; before >= 0; before--) {
      const above = top[before];
      const whole = parts.join('');
      if (
        !above ||
        !isTitleLine(above) ||
        DOC_NUMBER.test(squeeze(above.text)) ||
        endsTitle(above.text) ||
        /^.{1,40}关于.{4,}/.test(whole)
      )
        break;
      if (!/关于|政府|委员会|办公[厅室]|[局厅部委]$/.test(above.text) || /附件|首页|当前位置|>|公开/.test(above.text))
        break;
      parts.unshift(above.text);
    }
    return { title: squeeze(parts.join('')), at };
  }
  return null;
}

function issuersOf(title: string): string[] {
  const head = /^(.{2,60}?)关于/.exec(title)?.[1];
  if (!head) return [];
  const names =
    head.match(
      /.+?(?:人民政府办公[厅室]|政府办公[厅室]|委员会办公[厅室]|办公[厅室]|人民政府|委员会|[局厅部院署会]|党组)(?!办公|联合)(?=$|[一-龥])/g,
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

/** The signature: a date on a line of its own, the units on the lines before it. */
function signature(lines: readonly Line[]): { issuers: string[]; date: string | null } {
  let bare: string | null = null;
  for (const [at, line] of lines.entries()) {
    const date = wholeDate(line.text);
    if (!date) continue;
    const issuers: string[] = [];
    for (let above = at - 1; above >= 0 && above >= at - 6; above--) {
      const name = squeeze(lines[above]?.text ?? '');
      if (name.length > 30 || !isUnitName(name)) break;
      issuers.unshift(name);
    }
    if (issuers.length) return { issuers, date };
    bare ??= date;
  }
  return { issuers: [], date: bare };
}
