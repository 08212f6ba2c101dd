import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Focus } from './answer/draft.js';
import { SHORT_ID_LENGTH, shortId } from './knowledge/short-id.js';
import type { Knowledge, KnownPerson, KnownTask, KnownUnit } from './knowledge/types.js';
import type { RoleAsked } from './understand/question.js';

/** What a conversation remembers of its last answer. */
export interface Memory {
  readonly kind: string | null;
  readonly role: RoleAsked | null;
  /** Its tasks were offered to choose from. */
  readonly offered: boolean;
  readonly tasks: readonly KnownTask[];
  readonly units: readonly KnownUnit[];
  readonly people: readonly KnownPerson[];
}

/** The memory of a conversation that has just begun. */
export const NO_MEMORY: Memory = { kind: null, role: null, offered: false, tasks: [], units: [], people: [] };

const SHORT_IDS = new RegExp(`.{${SHORT_ID_LENGTH}}`, 'g');
const VALID_SECONDS = 24 * 60 * 60;
const MAX_LENGTH = 512;
/** How many things of a kind are remembered: together they fit the length. */
const REMEMBERED = { tasks: 10, units: 10, people: 6 } as const;

const sign = (body: string, secret: string) =>
  createHmac('sha256', secret).update(body).digest('base64url').slice(0, 22);

/** Packs what an answer was about: ids and intent only, signed, at most 512 characters. */
export function packConversation(
  about: Pick<Memory, 'kind' | 'role' | 'offered'> & { readonly focus: Focus },
  secret: string,
  now = Date.now(),
): string {
  const ids = (things: readonly { id: string }[] | undefined, most: number) =>
    (things ?? [])
      .slice(0, most)
      .map(({ id }) => shortId(id))
      .join('');
  const fields = [
    Math.floor(now / 1000).toString(36),
    about.kind ?? '',
    about.role ?? '',
    about.offered ? '1' : '',
    ids(about.focus.tasks, REMEMBERED.tasks),
    ids(about.focus.units, REMEMBERED.units),
    ids(about.focus.people, REMEMBERED.people),
  ];
  const body = fields.join('~');
  return `${body}.${sign(body, secret)}`;
}

/** Unpacks a conversation id; `null` where it is not ours, is older than 24 h or was changed. */
export function unpackConversation(id: string, secret: string, knowledge: Knowledge, now = Date.now()): Memory | null {
  const dot = id.lastIndexOf('.');
  if (dot < 0 || id.length > MAX_LENGTH) return null;
  const body = id.slice(0, dot);
  const expected = Buffer.from(sign(body, secret));
  const given = Buffer.from(id.slice(dot + 1));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [made = '', kind = '', role = '', offered = '', tasks = '', units = '', people = ''] = body.split('~');
  const age = now / 1000 - Number.parseInt(made, 36);
  if (!(age >= -60 && age <= VALID_SECONDS)) return null;
  const find = <T>(packed: string, shortIds: ReadonlyMap<string, T>) =>
    (packed.match(SHORT_IDS) ?? []).flatMap((short) => shortIds.get(short) ?? []);
  return {
    kind: kind || null,
    role: (role || null) as RoleAsked | null,
    offered: offered === '1',
    tasks: find(tasks, knowledge.short.tasks),
    units: find(units, knowledge.short.units),
    people: find(people, knowledge.short.people),
  };
}
