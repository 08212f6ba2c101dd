import { HEAD_ASKED, POST_WORDS } from '#src/lexicon/questions/words.js';
import type { KnownPost } from '../knowledge/types.js';

/** A post that a question names: its title, or any that heads a unit. */
export interface PostAsked {
  readonly title: string;
  readonly anyHead: boolean;
}

/** Heads are called 主任, 局长 … by habit: the wrong one of them still means the head, 副 never does. */
export const HEAD_TITLE =
  /^(?:主任|局长|厅长|部长|行长|总经理|董事长|院长|书记|会长|处长|经理|所长|站长|校长|社长|台长|署长|馆长|园长|队长|镇长|乡长)$/;

/** Returns the post that a skeleton asks for, the most exact first; U长 is a unit whose name ran into the title (公安局长). */
export function postAsked(skeleton: string): PostAsked | null {
  const title = POST_WORDS.exec(skeleton)?.[0];
  if (title) return { title, anyHead: false };
  const head = HEAD_ASKED.exec(skeleton)?.[0] ?? /U长/.exec(skeleton)?.[0];
  return head ? { title: head === 'U长' ? '负责人' : head, anyHead: true } : null;
}

/** Whether a post is the one asked for: 市公安局副局长 is no 局长, and 市委副书记 no 书记. */
export function fitsPost(post: KnownPost, { title, anyHead }: PostAsked): boolean {
  if (anyHead) return post.head;
  return post.title === title || (post.name.endsWith(title) && !post.name.slice(0, -title.length).endsWith('副'));
}
