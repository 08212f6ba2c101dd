import { BODY_ROLE_ENDS } from '#src/lexicon/roster-words.js';
import { holdsItem, outerBrackets } from '#src/text/brackets.js';
import { append } from '#src/text/lists.js';
import { matchesOf } from '#src/text/matches.js';
import { overlapping, type Span } from '#src/text/span.js';

/** A paragraph of official prose is shorter; a longer line holds a whole text that a copy has run together. */
const LONGEST_PARAGRAPH = 1500;
/** A file of one line is a text run together when it is longer than a sentence. */
const LONGEST_ONLY_LINE = 300;
/** 一、 inside a line, after the end of a sentence: no paragraph holds two chapters. */
const CHAPTER_INSIDE = /(?<=[。；：！:;）)制度])[一二三四五六七八九十]{1,3}、/g;
const holdsItems = (line: string) =>
  line.length > LONGEST_ONLY_LINE && matchesOf(line, CHAPTER_INSIDE).length >= FEWEST_CHAPTERS;
const FEWEST_CHAPTERS = 2;
/** A short line of a text run together that is whole: nothing else was joined to it. */
const ENDS_ITSELF = /^.{0,12}$/;

/** Paragraphs were parted by an indent: two full-width or several narrow blanks, not the padding of a name. */
const INDENT =
  /(?<=[^\s\u3000：:])(?:\u3000{2,}|[ \u00a0\u2002]{4,})(?=[^\s\u3000])|(?<=[：:])(?:\u3000{2,}|[ \u00a0\u2002]{4,})(?=[^\s\u3000，。；]{0,60}[，。；])/g;
const CN = '[一二三四五六七八九十]{1,3}';
/** Item numbers where a sentence or a heading ends before them; （一） also follows a heading directly. */
const ITEM = new RegExp(
  `(?<=[。；：！？:;）)】〕”])[^\\S\\n]*(?=${CN}、|\\d{1,2}[.．、](?:(?!\\d)|(?=20\\d\\d年))|第${CN}[章条])|(?<![第条款项照按据见至和、及—－-])(?=[（(]${CN}[）)](?![款项条、和及至]))`,
  'g',
);
/** The head of a notice: 《…》的通知 | 某政发〔2019〕17号 | 各区人民政府： | text. */
const NUMBER =
  /(?<=意见|通知|方案|计划|办法|规定|决定|批复|函|要点|措施|细则|规划|公告|通告)[^\S\n]*((?!的)[一-龥]{2,12}[〔﹝［[（(]\d{4}[〕﹞］\])）]第?\d{1,4}号)[^\S\n]*/;
const ADDRESSED = /[一-龥]{2,10}(?:政府|部门|单位|机构|委员会|委、局|厅、局|处室|村委会|学校|企业)[：:]/;
const SIGNED =
  /(?<=。)[^\S\n]*(?=[一-龥 ]{4,30}(?:政府|办公[厅室]|委员会|[局厅委部])[^\S\n]*(?:\d{4}|[二一][〇零○][〇零○一二三四五六七八九]{2})年)/g;
const DATED =
  /(?<=[政府室厅局委部会）)])[^\S\n]*(?=(?:\d{4}|[二一][〇零○][〇零○一二三四五六七八九]{2})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日[^\S\n]*(?:$|附|（此件|\(此件|抄送|（|\u3000))/g;
const NOTE = /(?<=日)[^\S\n]*(?=[（(](?:此件|本件))/g;
const GAP = '[^\\S\\n]*';
const ROLE = new RegExp(
  `(?:(?:第一|常务|执行|名誉|总|副)${GAP}){0,3}(?:${BODY_ROLE_ENDS.map((role) => [...role].join(GAP)).join('|')})(?:（[^（）]{1,14}）)?${GAP}[：:]`,
  'g',
);
/** What follows the last member of a roster. */
const AFTER_ROSTER =
  /(?<=[长员事]|主任|书记|经理)[^\S\n]*(?=根据|按照|今后|以上|如遇|因工作|各成员|(?:领导小组|联席会议|指挥部|专班|委员会)(?:下设|办公室|负责|成员|主要|日常)|办公室(?:设在|主任由)|附[件：])/g;

/**
 * Returns where lines begin in a text whose line breaks a copy has lost, as the white space to take for a break (mostly
 * none, `start === end`). Empty for texts with lines.
 */
export function lostBreaks(text: string): Span[] {
  const breaks: Span[] = [];
  const whole = !text.trim().includes('\n');
  const lines = text.split('\n');
  const joined = lines.some(holdsItems);
  let at = 0;
  for (const line of lines) {
    if (
      joined
        ? line.length > LONGEST_ONLY_LINE || !ENDS_ITSELF.test(line)
        : line.length > (whole ? LONGEST_ONLY_LINE : LONGEST_PARAGRAPH)
    )
      append(
        breaks,
        breaksIn(line).map(({ start, end }) => ({ start: at + start, end: at + end })),
      );
    at += line.length + 1;
  }
  return breaks;
}

/** What a bracket about duties says: its line ends are those of the page, not of the text. */
const DUTY_WORDS = /牵\s*头|责\s*任|配\s*合|负\s*责|参\s*与|参\s*加|主\s*办|协\s*办|落\s*实/;
const LONGEST_BRACKET = 600;
/** A clause with an empty line inside, left by the end of a page; no item begins in it. */
const BROKEN_CLAUSE =
  /[（(【](?=[^（()）】]{0,12}[单部])[^\S\n]*(?:牵|责|主|配)[^（()）】]{0,300}\n[^\S\n]*\n[^（()）】]{0,300}[）)】]/g;

/** Returns the line ends inside brackets that hold a clause: （牵头部 | 门：市交通委）. They part no paragraphs. */
export function breaksInClauses(text: string): Span[] {
  const broken = matchesOf(text, BROKEN_CLAUSE)
    .filter(([words]) => !holdsItem(words))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  const brackets = [
    ...outerBrackets(text).filter(({ start }) => !broken.some((one) => one.start === start)),
    ...broken,
  ];
  return brackets
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      if (words.length > LONGEST_BRACKET || !words.includes('\n') || !DUTY_WORDS.test(words)) return [];
      return matchesOf(words, /[^\S\n]*\n[^\S\n]*/g).map(({ 0: gap, index }) => ({
        start: start + index,
        end: start + index + gap.length,
      }));
    });
}

function breaksIn(line: string): Span[] {
  const found = [INDENT, ITEM, SIGNED, DATED, NOTE].flatMap((pattern) =>
    matchesOf(line, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  const number = NUMBER.exec(line.slice(0, 400));
  if (number?.[1]) {
    const start = number.index + number[0].indexOf(number[1]);
    const end = number.index + number[0].length;
    const addressed = ADDRESSED.exec(line.slice(end, end + 120));
    found.push({ start, end: start }, { start: end, end });
    if (addressed)
      found.push({
        start: end + addressed.index + addressed[0].length,
        end: end + addressed.index + addressed[0].length,
      });
  }
  const roles = matchesOf(line, ROLE);
  if (roles.length > 1)
    append(
      found,
      [...roles, ...matchesOf(line, AFTER_ROSTER)].map(({ index }) => ({ start: index, end: index })),
    );
  // 成　　员：杜航伟: the padding of a role is no indent.
  const printed = roles.map(({ 0: words, index }) => ({ start: index + 1, end: index + words.length }));
  const outside = ({ start }: Span) => overlapping(printed, { start, end: start + 1 }).length === 0;
  const ordered = found.filter(outside).sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter(
    (one, place) =>
      one.start > 0 && one.start >= (ordered[place - 1]?.end ?? 0) && one.start !== ordered[place - 1]?.start,
  );
}
