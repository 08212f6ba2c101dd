import type { Focus } from '../answer/draft.js';
import type { Lookup } from '../knowledge/lookup.js';
import { SHORT_ID_LENGTH } from '../knowledge/short-id.js';
import { ID_SLOTS, type Plan } from '../plan/plan.js';
import type { Memory } from './memory.js';
import { packIds, packPlan, shortIdsIn, unpackPlan } from './pack-plan.js';
import { isSigned, sign } from './sign.js';

const VALID_SECONDS = 24 * 60 * 60;
const MAX_LENGTH = 512;
const SIGNATURE_LENGTH = 22;
/** How long a plan may be, so that what the answer was about fits beside it. */
const MAX_PLAN = 240;
/** How many things of a kind are remembered where there is room. */
const REMEMBERED = { tasks: 10, units: 10, people: 6 } as const;

/** Whether a conversation can carry a plan whole, so that the next page of its answer can be asked for. */
export const fitsConversation = (plan: Plan): boolean => {
  const ids = ID_SLOTS.reduce((sum, slot) => sum + (plan[slot]?.length ?? 0), 0);
  return ids * SHORT_ID_LENGTH <= MAX_PLAN && packPlan(plan).length <= MAX_PLAN;
};

/** What a conversation is to remember. */
export interface Remember {
  readonly plan: Plan | null;
  readonly pages: number;
  readonly offered: boolean;
  readonly focus: Focus;
}

/** Packs what an answer was about: ids and words of our own lists only, signed, at most 512 characters. */
export function packConversation({ plan, pages, offered, focus }: Remember, secret: string, now = Date.now()): string {
  const packed = plan && fitsConversation(plan) ? packPlan(plan) : '';
  let room = MAX_LENGTH - SIGNATURE_LENGTH - 32 - packed.length;
  const ids = (things: readonly { id: string }[] | undefined, most: number) => {
    const some = (things ?? []).slice(0, Math.min(most, Math.floor(room / SHORT_ID_LENGTH)));
    room -= some.length * SHORT_ID_LENGTH;
    return packIds(some.map(({ id }) => id));
  };
  const [tasks, units, people] = [
    ids(focus.tasks, REMEMBERED.tasks),
    ids(focus.units, REMEMBERED.units),
    ids(focus.people, REMEMBERED.people),
  ];
  const body = [Math.floor(now / 1000).toString(36), pages, offered ? '1' : '', tasks, units, people, packed].join('!');
  return `${body}.${sign(body, secret, SIGNATURE_LENGTH)}`;
}

/** Unpacks a conversation id; `null` where it is not ours, is older than 24 h or was changed. */
export function unpackConversation(id: string, secret: string, facts: Lookup, now = Date.now()): Memory | null {
  const dot = id.lastIndexOf('.');
  if (dot < 0 || id.length > MAX_LENGTH) return null;
  const body = id.slice(0, dot);
  if (!isSigned(body, id.slice(dot + 1), secret, SIGNATURE_LENGTH)) return null;
  const [made = '', pages = '', offered = '', tasks = '', units = '', people = '', packed = ''] = body.split('!');
  const age = now / 1000 - Number.parseInt(made, 36);
  if (!(age >= -60 && age <= VALID_SECONDS)) return null;
  const known = (slot: 'tasks' | 'units' | 'people', list: string) =>
    shortIdsIn(list).flatMap((short) => facts.byShortId(slot, short) ?? []);
  return {
    plan: packed ? unpackPlan(packed, facts) : null,
    pages: Number(pages),
    offered: offered === '1',
    tasks: facts.tasks(known('tasks', tasks)),
    units: facts.units(known('units', units)),
    people: facts.people(known('people', people)),
  };
}
