import type { MessageEntity, UserFromGetMe } from 'telegraf/types';
import { COMMANDS } from '../desk/commands.js';

/** What the bot is called. */
export type Me = Pick<UserFromGetMe, 'id' | 'username'>;

/** The words of a message without the bot's name, and whom they are said to. */
export interface Addressed {
  readonly text: string;
  /** The bot is named, or a command of its menu is given. */
  readonly mentioned: boolean;
  /** A command for another bot. */
  readonly foreign: boolean;
}

const OURS: ReadonlySet<string> = new Set(COMMANDS.map(({ name }) => `/${name}`));

/** Drops a stretch of text with the white space around it. */
function without(text: string, start: number, end: number): string {
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()];
  return before && after ? `${before} ${after}` : before + after;
}

/** Reads what `entities` say of a text; their offsets are in UTF-16 units, as are those of strings here. */
export function readAddressed(words: string, entities: readonly MessageEntity[], { id, username }: Me): Addressed {
  const name = `@${username}`.toLowerCase();
  let text = words;
  let mentioned = false;
  let foreign = false;
  // From behind, so that the offsets before still hold.
  for (const entity of [...entities].sort((one, other) => other.offset - one.offset)) {
    const { type, offset } = entity;
    const end = offset + entity.length;
    const said = words.slice(offset, end).toLowerCase();
    if (type === 'bot_command') {
      const at = said.indexOf('@');
      if (at >= 0 && said.slice(at) === name) {
        text = text.slice(0, offset + at) + text.slice(end);
        mentioned = true;
      } else if (offset === 0) {
        if (at >= 0) foreign = true;
        else mentioned ||= OURS.has(said);
      }
    } else if ((type === 'mention' && said === name) || (type === 'text_mention' && entity.user.id === id)) {
      text = without(text, offset, end);
      mentioned = true;
    }
  }
  return { text: text.trim(), mentioned, foreign };
}
