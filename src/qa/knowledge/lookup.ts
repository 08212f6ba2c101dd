import type { IdSlot } from '../plan/plan.js';
import { shortId } from './short-id.js';
import { Slices } from './slices.js';
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

const pick = <T>(map: ReadonlyMap<string, T>, ids: Iterable<string> = []): T[] =>
  [...new Set(ids)].flatMap((id) => map.get(id) ?? []);

interface Maps {
  readonly sections: ReadonlyMap<string, KnownSection>;
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly targets: ReadonlyMap<string, KnownTarget>;
  readonly bodies: ReadonlyMap<string, KnownBody>;
  readonly directives: ReadonlyMap<string, KnownDirective>;
  readonly mentions: ReadonlyMap<string, readonly KnownMention[]>;
  readonly byUnit: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly byDirective: ReadonlyMap<string, readonly KnownTask[]>;
  readonly byNumber: ReadonlyMap<number, readonly KnownTask[]>;
}

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
  readonly #byDirective: ReadonlyMap<string, readonly KnownTask[]>;
  readonly #byNumber: ReadonlyMap<number, readonly KnownTask[]>;
  /** Where each directive stands among all, by its id. */
  readonly #places: ReadonlyMap<string, number>;
  readonly #short = new Map<string, ReadonlyMap<string, string>>();

  private constructor(knowledge: Knowledge, maps: Maps) {
    this.knowledge = knowledge;
    this.sections = maps.sections;
    this.#people = maps.people;
    this.#targets = maps.targets;
    this.#bodies = maps.bodies;
    this.#directives = maps.directives;
    this.#mentions = maps.mentions;
    this.#byUnit = maps.byUnit;
    this.#byDirective = maps.byDirective;
    this.#byNumber = maps.byNumber;
    this.#places = new Map(knowledge.directives.map(({ id }, at) => [id, at]));
  }

  /** Makes the lookup of what the graph holds, in slices. */
  static async of(knowledge: Knowledge, sections: readonly KnownSection[]): Promise<Lookup> {
    const slices = new Slices();
    const byId = async <T extends { readonly id: string }>(things: readonly T[]) => {
      const map = new Map<string, T>();
      await slices.each(things, (thing) => void map.set(thing.id, thing));
      return map;
    };
    const grouped = async <T, K>(things: readonly T[], keysOf: (thing: T) => Iterable<K>) => {
      const groups = new Map<K, T[]>();
      await slices.each(things, (thing) => {
        for (const key of new Set(keysOf(thing))) {
          const group = groups.get(key);
          if (group) group.push(thing);
          else groups.set(key, [thing]);
        }
      });
      return groups;
    };
    const byKey = new Map<string, KnownSection>();
    await slices.each(sections, (section) => void byKey.set(section.key, section));
    return new Lookup(knowledge, {
      sections: byKey,
      people: await byId(knowledge.people),
      targets: await byId(knowledge.targets),
      bodies: await byId(knowledge.bodies),
      directives: await byId(knowledge.directives),
      mentions: await grouped(knowledge.mentions, ({ enterpriseId }) => [enterpriseId]),
      byUnit: await grouped(knowledge.people, ({ posts }) => posts.flatMap(({ unitId }) => unitId ?? [])),
      byDirective: await grouped(knowledge.tasks, ({ directive }) => [directive.id]),
      byNumber: await grouped(knowledge.tasks, ({ number }) => (number === null ? [] : [number])),
    });
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
    const { tasks, units, people } = this.knowledge.short;
    if (things === 'tasks') return tasks.get(short)?.id;
    if (things === 'units') return units.get(short)?.id;
    if (things === 'people') return people.get(short)?.id;
    const known = this.#short.get(things) ?? new Map([...this.#idsOf(things)].map((id) => [shortId(id), id]));
    this.#short.set(things, known);
    return known.get(short);
  }

  #idsOf(things: 'bodies' | 'enterprises' | 'targets' | 'sections' | 'directives'): Iterable<string> {
    return {
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

  /** The tasks of these directives, in the order of the directives; all where none are given. */
  tasksOf(ids: readonly string[] | undefined): readonly KnownTask[] {
    if (!ids) return this.knowledge.tasks;
    const place = (id: string) => this.#places.get(id) ?? 0;
    const inOrder = [...new Set(ids)].sort((a, b) => place(a) - place(b));
    return pick(this.#byDirective, inOrder).flat();
  }

  /** Those of these tasks whose labels say a number. */
  tasksNumbered(number: number, ids: readonly string[] | undefined): readonly KnownTask[] {
    if (!ids) return this.#byNumber.get(number) ?? [];
    return this.tasksOf(ids).filter((task) => task.number === number);
  }
}
