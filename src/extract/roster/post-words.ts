import { POST_END } from '#src/lexicon/roster-words.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import { splitOutside } from '#src/text/brackets.js';
import { squeeze } from '#src/text/lines.js';
import type { Span } from '#src/text/span.js';

/** What a roster says of the person rather than the post: 陈静（女，回族）. */
const SAID_OF_PERSON = '(?:[男女兼]|挂职|[一-龥]{1,4}族)';
/** A bracket that says nothing else. */
export const REMARK = new RegExp(`[（(]${SAID_OF_PERSON}(?:[，,、]${SAID_OF_PERSON})*[）)]`);
/** Every such bracket of a line. */
export const REMARKS = new RegExp(REMARK, 'g');
const IS_REMARK = new RegExp(`^${SAID_OF_PERSON}$`);

/** Posts of one or two characters before the head, which could be a given name elsewhere. */
const SHORT_POST =
  /^(?:[省市县区州旗乡镇局厅部处院行社校台站科股组队所司会]长|主任|书记|主席|经理|董事|委员|秘书|校长|院长|干部|教授|院士|专家)$/;
/** Whether words are a post, or the unit that it is in. */
export const isPost = (part: string) =>
  SHORT_POST.test(part) || (part.length > 2 && POST_END.test(part)) || isUnitName(part);

/** The posts of a line that holds nothing else, empty where it holds anything else. */
export function postsIn(text: string, line: Span): string[] {
  const posts = splitPosts(text.slice(line.start, line.end));
  return posts.some(isPost) && !/[。；;：:]/.test(text.slice(line.start, line.end)) ? posts : [];
}

/** Returns posts as printed, split at 、; what is said of the person is none. */
export function splitPosts(words: string): string[] {
  return splitOutside(words, '、，,；;')
    .map(({ start, end }) => squeeze(words.slice(start, end)))
    .filter((post) => !IS_REMARK.test(post));
}
