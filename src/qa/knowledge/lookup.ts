import type { IdSlot } from '../plan/plan.js';
import { shortId } from './short-id.js';
import type {
  Knowledge,
  KnownBody,
  KnownDirective,
  KnownMention,
  KnownPerson,
  KnownTarget,
  KnownTask,
  KnownUnit,
} from './types.js';

/** A heading with the tasks under it. */
export interface KnownSection {
  readonly key: string;
  readonly heading: string;
  readonly tasks: readonly KnownTask[];
  readonly directive: KnownDirective;
}

/** What a section is known by: headings repeat from one directive to the next. */
export const sectionKey = (directive: KnownDirective, heading: string): string => `${directive.id}\t${heading}`;

const grouped = <T>(things: Iterable<T>, keysOf: (thing: T) => Iterable<string>): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  return groups;
};
const byId = <T extends { readonly id: string }>(things: Iterable<T>) =>
  new Map([...things].map((thing) => [thing.id, thing]));
const pick = <T>(map: ReadonlyMap<string, T>, ids: Iterable<string> = []): T[] =>
  [...new Set(ids)].flatMap((id) => map.get(id) ?? []);

/** Finds what the graph holds by id; ids that are no more are left out. */
export class Lookup {
  readonly knowledge: Knowledge;
  readonly sections: ReadonlyMap<string, KnownSection>;
  readonly #people: ReadonlyMap<string, KnownPerson>;
  readonly #targets: ReadonlyMap<string, KnownTarget>;
  readonly #bodies: ReadonlyMap<string, KnownBody>;
  readonly #directives: ReadonlyMap<string, KnownDirective>;
  readonly #mentions: ReadonlyMap<string, readonly KnownMention[]>;
  readonly #byUnit: ReadonlyMap<string, readonly KnownPerson[]>;

  readonly #short = new Map<string, ReadonlyMap<string, string>>();

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
    this.#people = byId(knowledge.people);
    this.#targets = byId(knowledge.targets);
    this.#bodies = byId(knowledge.bodies);
    this.#directives = byId(knowledge.directives);
    this.#mentions = grouped(knowledge.mentions, ({ enterpriseId }) => [enterpriseId]);
    this.#byUnit = grouped(knowledge.people, ({ posts }) => posts.flatMap(({ unitId }) => unitId ?? []));
    const headings = grouped(knowledge.tasks, ({ section, directive }) =>
      section.map((heading) => sectionKey(directive, heading)),
    );
    this.sections = new Map(
      [...headings].flatMap(([key, tasks]) => {
        const directive = tasks[0]?.directive;
        return directive ? [[key, { key, heading: key.slice(key.indexOf('\t') + 1), tasks, directive }] as const] : [];
      }),
    );
  }

  tasks(ids?: Iterable<string>): KnownTask[] {
    return pick(this.knowledge.taskById, ids);
  }

  units(ids?: Iterable<string>): KnownUnit[] {
    return pick(this.knowledge.units, ids);
  }

  people(ids?: Iterable<string>): KnownPerson[] {
    return pick(this.#people, ids);
  }

  /** People who hold a post in one of these units. */
  peopleIn(units: Iterable<string>): KnownPerson[] {
    return [...new Set(pick(this.#byUnit, units).flat())];
  }

  targets(ids?: Iterable<string>): KnownTarget[] {
    return pick(this.#targets, ids);
  }

  bodies(ids?: Iterable<string>): KnownBody[] {
    return pick(this.#bodies, ids);
  }

  directives(ids?: Iterable<string>): KnownDirective[] {
    return pick(this.#directives, ids);
  }

  /** Where tasks name these enterprises. */
  mentions(enterprises?: Iterable<string>): KnownMention[] {
    return pick(this.#mentions, enterprises).flat();
  }

  /** Returns the id that a short one stands for in a slot of a plan. */
  byShortId(slot: IdSlot, short: string): string | undefined {
    const things = slot === 'partners' ? 'units' : slot;
    const known = this.#short.get(things) ?? new Map([...this.#idsOf(things)].map((id) => [shortId(id), id]));
    this.#short.set(things, known);
    return known.get(short);
  }

  #idsOf(things: Exclude<IdSlot, 'partners'>): Iterable<string> {
    return {
      tasks: this.knowledge.taskById,
      units: this.knowledge.units,
      people: this.#people,
      bodies: this.#bodies,
      enterprises: this.#mentions,
      targets: this.#targets,
      sections: this.sections,
      directives: this.#directives,
    }[things].keys();
  }

  /** The directives of a plan; all of them where it is limited to none. */
  scope(ids: readonly string[] | undefined): readonly KnownDirective[] {
    return ids ? this.directives(ids) : this.knowledge.directives;
  }

  /** The tasks of these directives; all where none are given. */
  tasksOf(ids: readonly string[] | undefined): readonly KnownTask[] {
    return ids ? this.knowledge.tasks.filter(({ directive }) => ids.includes(directive.id)) : this.knowledge.tasks;
  }
}
