import { AFTERWORD, CORRECTION, PREFACE, SLIPS } from '#src/lexicon/questions/talk.js';
import { ASKING, ENGLISH, FILLER, ROLE_QUESTIONS, SPOKEN } from '#src/lexicon/questions/words.js';
import { fold } from './fold.js';
import { mendNames } from './mend.js';
import type { Mention, NameIndex } from './names.js';

/** How a question asks for units, or which of a unit's tasks it asks for. */
export type RoleAsked = keyof typeof ROLE_QUESTIONS;

/** A question taken apart. */
export interface Question {
  /** As typed. */
  readonly raw: string;
  /** Folded, what was taken back dropped; mentions point into it. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** `text` with each name replaced by one letter: U unit, P person, E enterprise, B body, X a unit the graph does not hold. */
  readonly skeleton: string;
  /** The first that matches, in the order of `ROLE_QUESTIONS`. */
  readonly role: RoleAsked | null;
  /** Too long to be read whole: what stands between its beginning and its end was left out. */
  readonly cut?: boolean;
  /** Names that were not typed as the graph knows them, with how they were taken. */
  readonly heard: readonly { readonly meant: string; readonly note: string }[];
}

/** How long a courtesy may be; the patterns of them are tried on no more. */
const TALK_LENGTH = 24;
const LETTER = { UNIT: 'U', PERSON: 'P', ENTERPRISE: 'E', BODY: 'B' } as const;

const SLIP = new RegExp(Object.keys(SLIPS).join('|'), 'g');

/** So much of a folded question is read, from its beginning and from its end: what asks stands at one of them. */
const READ = 200;

/** Takes a question apart: names first, on the raw words; what is left is looked at by the question kinds. */
export function understand(raw: string, names: NameIndex): Question {
  const whole = fold(raw.replace(SPOKEN, (words) => ENGLISH[words.toLowerCase().replace(/\s+/g, ' ')] ?? ' '));
  const cut = whole.length > 2 * READ;
  const typed = cut ? whole.slice(0, READ) + whole.slice(-READ) : whole;
  const mended = typed.replace(CORRECTION, '').replace(SLIP, (word) => SLIPS[word] ?? word);
  const { text, mentions, heard } = mendNames(bare(mended), names);
  const skeleton = skeletonOf(text, mentions);
  return { raw, text, mentions, skeleton, role: roleOf(skeleton), heard, ...(cut ? { cut } : {}) };
}

/** A question without the courtesies around it; what is nothing else stays as it is. */
function bare(typed: string): string {
  let text = typed.replace(/[?!。.,;~…、]+$/, '');
  for (let before = ''; before !== text; ) {
    before = text;
    const head = text.slice(0, TALK_LENGTH).replace(PREFACE, '') + text.slice(TALK_LENGTH);
    const asks = /[谁哪啥何几]|什么|多少/.test(head) ? head.replace(/[呢吧嘛]+$/, '') : head;
    const left = asks.slice(0, -TALK_LENGTH) + asks.slice(-TALK_LENGTH).replace(AFTERWORD, '');
    if (left.length > 1) text = left;
  }
  return text;
}

/** A text with each of these mentions put otherwise. */
export function withMentions(text: string, mentions: readonly Mention[], put: (mention: Mention) => string): string {
  let said = '';
  let at = 0;
  for (const mention of mentions) {
    said += text.slice(at, mention.start) + put(mention);
    at = mention.end;
  }
  return said + text.slice(at);
}

const skeletonOf = (text: string, mentions: readonly Mention[]) =>
  withMentions(text, mentions, ({ kind, ids }) => (ids.length > 0 ? LETTER[kind] : 'X'));

/** 牵头单位 names the role outright, whatever else of the question may be a role: 算电协同的牵头单位. */
const ROLE_HOLDERS = /(牵头|配合|协办)(?:的)?(?:单位|部门)(?!.{0,6}(?:配合|牵头|负责|是谁负责))/g;
const ROLE_OF_HOLDERS: Readonly<Record<string, RoleAsked>> = { 牵头: 'lead', 配合: 'support', 协办: 'support' };

/** Returns which role a skeleton asks for; every role where it asks for leads and supporters at once. */
export function roleOf(skeleton: string): RoleAsked | null {
  const [only, other] = [...skeleton.matchAll(ROLE_HOLDERS)];
  if (only && !other) return ROLE_OF_HOLDERS[only[1] ?? ''] ?? null;
  if (ROLE_QUESTIONS.lead.test(skeleton) && ROLE_QUESTIONS.support.test(skeleton)) return 'participants';
  for (const role of Object.keys(ROLE_QUESTIONS) as RoleAsked[]) if (ROLE_QUESTIONS[role].test(skeleton)) return role;
  return null;
}

/** Returns what is left of folded words when the words that ask are taken away. */
export function topicOf(words: string): string {
  let topic = words;
  for (let before = ''; before !== topic; ) {
    before = topic;
    topic = topic
      .replace(ASKING, ' ')
      .trim()
      .replace(FILLER, ' ')
      .replace(/^[的是由和与及在对把、,\s]+|[的是由和与及在、,?。!！？\s]+$/g, '');
  }
  return topic.replace(/\s+/g, '');
}
