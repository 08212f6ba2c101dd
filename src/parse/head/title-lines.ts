import { TITLE_NOUN } from '#src/lexicon/headings.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import { wholeDate } from '#src/text/dates.js';
import { type Line, squeeze } from '#src/text/lines.js';
import { numberingOf } from '../numbering.js';
import { DOC_NUMBER } from './doc-number.js';
import { isFrontLine } from './front.js';
import { isWholeIssuer, startsWithPlace } from './issuers.js';

const TAIL_NOTE =
  /(?:[（(](?:试行|暂行|修订|节选|征求意见稿|送审稿|有修改|讨论稿|[\d—\-–－~至年 ]+|\d{4}年修订)[)）]|[》”"])+$/;

function endsTitle(words: string): boolean {
  return TITLE_NOUN.test(squeeze(words).replace(TAIL_NOTE, ''));
}

function isTitleLine(line: Line): boolean {
  return (
    line.text.length <= 120 &&
    !/[。；：:，,]/.test(line.text.replace(/[（(《“][^）)》”]*[）)》”]/g, '')) &&
    !numberingOf(line.text) &&
    !isFrontLine(line.text)
  );
}

/** What may stand over a title and is no part of it. */
const NO_TITLE_PIECE =
  /附[ \u3000]*[件表录]?[ \u3000]*\d*$|首页|当前位置|>|公开|文件$|^[—\-–\s\d第页]+$|浏览|来源|字号|打印|稿[）)]?$|^政策(?:原文|解读|文件)|^(?:原文|正文|解读|下载|分享)/;
const ISSUED = '通知|意见|批复|复函|函|公告|通告|决定|通报';
/** The rest of a title whose last line holds only its noun: …》 | 的通知. */
const LAST_PIECE = new RegExp(`^[ \\u3000]*(?:的)?(?:${ISSUED}|方案|计划)[ \\u3000]*$`);
/** The same behind a note and the mark that closes what an upper line has opened: （2024—2026年）》的通知. */
const CLOSING_PIECE = new RegExp(`^(?:[（(][^（）()]{2,24}[）)])?[》”]{1,2}(?:的)?(?:${ISSUED})$`);
const isRest = (words: string) => LAST_PIECE.test(words) || CLOSING_PIECE.test(squeeze(words));

/** A title as printed: squeezed, and with the gaps that part its issuers. */
export interface TitleLines {
  readonly title: string;
  readonly printed: string;
}

/** Returns the first title among lines, joined where it is split over several; `null` where an item comes first. */
export function findTitle(lines: readonly Line[]): TitleLines | null {
  for (const [at, line] of lines.entries()) {
    if (numberingOf(line.text)) return null;
    const rest = LAST_PIECE.test(line.text);
    // Only a short line is asked for its end.
    if (!isTitleLine(line)) continue;
    const begins = endsTitle(line.text) && squeeze(line.text).length >= 4 && !/^[《>]/.test(line.text);
    if (!(rest || begins)) continue;
    const next = lines[at + 1];
    let printed = line.text + (!rest && next && isRest(next.text) ? squeeze(next.text) : '');
    let title = squeeze(printed);
    for (let before = at - 1; before >= 0; before--) {
      const above = lines[before];
      // A crumb of the page repeats how the title begins.
      if (!above || !isTitlePiece(above) || title.startsWith(squeeze(above.text))) break;
      if (!continues(squeeze(above.text), title)) break;
      const gap = isUnitName(squeeze(above.text)) ? ' ' : '';
      printed = above.text + gap + printed;
      title = squeeze(above.text) + title;
    }
    if (title.length >= 4) return { title, printed };
  }
  return null;
}

function isTitlePiece(line: Line): boolean {
  if (!isTitleLine(line) || endsTitle(line.text)) return false;
  return (
    !DOC_NUMBER.test(squeeze(line.text)) &&
    !NO_TITLE_PIECE.test(line.text) &&
    !wholeDate(line.text.replace(/^[（(](.*)[）)]$/, '$1'))
  );
}

const count = (words: string, mark: string) => words.split(mark).length - 1;

/** Whether a title goes on upwards: it is but a noun, a mark is still open, its issuer is not whole yet, or other issuers stand over it. */
function continues(above: string, title: string): boolean {
  if (LAST_PIECE.test(title)) return above.length >= 4;
  if (['《》', '“”', '（）'].some(([open = '', close = '']) => count(title, close) > count(title, open))) return true;
  const issuer = /^(.*?)(?:关于|印发|转发)/.exec(title)?.[1];
  if (issuer === undefined && /关于|印发|转发/.test(above)) return true;
  if (issuer === undefined) return above.length >= 10 && !isUnitName(above) && !startsWithPlace(title);
  if (issuer.includes(above) && issuer !== '') return false;
  return (
    /政府|委员会|国务院|办公|[厅局委部院会署室协联]$|关于/.test(above) ||
    (issuer !== '' && !isWholeIssuer(issuer) && /^(?:中共)?[一-龥]{2,}/.test(above))
  );
}
