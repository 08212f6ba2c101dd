import { DUTY_ROLES, DUTY_TYPES, type DutyRole, type NodeLabel } from '#graph/model/kinds.js';
import { type Condition, conditionOf, type Filter, type Leaves, type Params } from './condition.js';

type Optional<T> = T | null | undefined;
type Ids = Optional<readonly string[]>;

/** From and to a partial date, both included: `{from: "2018", to: "2020"}` takes in `2020-12-31`. */
export interface DateRange {
  readonly from?: Optional<string>;
  readonly to?: Optional<string>;
}

/** The duty that a task must have. */
export interface TaskDutyFilter {
  readonly roles?: Optional<readonly DutyRole[]>;
  readonly unitIds?: Ids;
}

/** The duty that a unit must have. */
export interface UnitDutyFilter {
  readonly roles?: Optional<readonly DutyRole[]>;
  readonly directiveIds?: Ids;
}

interface Common {
  readonly ids?: Ids;
  /** Stands in the name or title, or the words; big and small letters are alike. */
  readonly text?: Optional<string>;
}

interface Owned extends Common {
  readonly directiveIds?: Ids;
  readonly jurisdictions?: Ids;
}

interface Dated {
  readonly deadline?: Optional<DateRange>;
  readonly hasDeadline?: Optional<boolean>;
}

/** What each label can be filtered by. */
export interface FilterFields {
  readonly Directive: Common & {
    readonly jurisdictions?: Ids;
    readonly issuers?: Ids;
    readonly issuedOn?: Optional<DateRange>;
  };
  readonly Section: Owned;
  readonly Task: Owned &
    Dated & {
      readonly section?: Optional<string>;
      readonly sectionIds?: Ids;
      readonly safeguard?: Optional<boolean>;
      readonly hasTarget?: Optional<boolean>;
      readonly duty?: Optional<TaskDutyFilter>;
    };
  readonly Measure: Owned & Dated & { readonly taskIds?: Ids };
  readonly Unit: Common & { readonly jurisdictions?: Ids; readonly duty?: Optional<UnitDutyFilter> };
  readonly Person: Common & { readonly unitIds?: Ids; readonly bodyIds?: Ids };
  readonly Post: Common & { readonly unitIds?: Ids; readonly head?: Optional<boolean> };
  readonly Body: Common & { readonly directiveIds?: Ids };
  readonly Target: Owned & Dated & { readonly taskIds?: Ids; readonly hasValue?: Optional<boolean> };
  readonly Enterprise: Common & { readonly kinds?: Ids; readonly directiveIds?: Ids };
  readonly Jurisdiction: Common;
}
/** A label that can be filtered. */
export type FilteredLabel = keyof FilterFields & NodeLabel;
/** The filter of a label. */
export type FilterOf<L extends FilteredLabel> = Filter<FilterFields[L]>;

const within = (expression: string) => (values: readonly string[], params: Params) =>
  `${expression} IN ${params.add(values)}`;
const is = (expression: string) => (value: boolean, params: Params) => `${expression} = ${params.add(value)}`;
const there = (expression: string) => (value: boolean) => `${expression} IS ${value ? 'NOT ' : ''}NULL`;
const exists = (pattern: string) => (value: boolean) => `${value ? '' : 'NOT '}EXISTS { MATCH ${pattern} }`;

/** Letters that are neither big nor small, as Chinese ones are, and signs that no letter becomes when it is made small. */
const CASELESS = /^[\p{Lo}\p{Nd}\p{P}\p{Zs}]*$/u;

/** Whether the words stand in a text; no text is made small for words without big and small letters. */
const holds = (text: string, words: string, param: string) =>
  `${CASELESS.test(words) ? text : `toLower(${text})`} CONTAINS ${param}`;

/** Whether the words stand in one of the texts. */
const containing =
  (...texts: readonly string[]) =>
  (words: string, params: Params) => {
    const param = params.add(words.toLowerCase());
    return `(${texts.map((text) => holds(text, words, param)).join(' OR ')})`;
  };

/** `~` sorts behind every digit and hyphen, so that `2020-12-31` is not after `2020`. */
const between =
  (expression: string) =>
  ({ from, to }: DateRange, params: Params) =>
    [
      `${expression} IS NOT NULL`,
      ...(from ? [`${expression} >= ${params.add(from)}`] : []),
      ...(to ? [`${expression} <= ${params.add(`${to}~`)}`] : []),
    ].join(' AND ');

const related = (pattern: string, other: string) => (ids: readonly string[], params: Params) =>
  `EXISTS { MATCH ${pattern} WHERE ${other} IN ${params.add(ids)} }`;

/** The types of the edges for these roles, as they stand in a pattern. */
export const dutyTypes = (roles: Optional<readonly DutyRole[]>): string =>
  [...new Set(roles ?? DUTY_ROLES)].map((role) => DUTY_TYPES[role]).join('|');

const hasDuty = (pattern: (types: string) => string, roles: Optional<readonly DutyRole[]>, where: string) =>
  roles?.length === 0 ? 'false' : `EXISTS { MATCH ${pattern(dutyTypes(roles))}${where} }`;

const inPlaces = related('(d:Directive {id: n.directiveId})', 'd.jurisdiction');
const owned = (...texts: readonly string[]) => ({
  ids: within('n.id'),
  text: containing(...texts),
  directiveIds: within('n.directiveId'),
  jurisdictions: inPlaces,
});
const dated = { deadline: between('n.deadline'), hasDeadline: there('n.deadline') };

const LEAVES: { readonly [L in FilteredLabel]: Leaves<FilterFields[L]> } = {
  Directive: {
    ids: within('n.id'),
    text: containing("coalesce(n.title, '')", "coalesce(n.docNumber, '')"),
    jurisdictions: within('n.jurisdiction'),
    issuers: (names, params) => `any(one IN n.issuers WHERE one IN ${params.add(names)})`,
    issuedOn: between('n.issuedOn'),
  },
  Section: owned('n.heading'),
  Task: {
    ...owned('n.title', 'n.quote'),
    ...dated,
    section: (words, params) => `any(one IN n.section WHERE ${holds('one', words, params.add(words.toLowerCase()))})`,
    sectionIds: related('(n)<-[:HAS_TASK]-(s:Section)', 's.id'),
    safeguard: is('n.safeguard'),
    hasTarget: exists('(n)-[:HAS_TARGET]->(:Target)'),
    duty: ({ roles, unitIds }, params) =>
      hasDuty((types) => `(n)<-[:${types}]-(u:Unit)`, roles, unitIds ? ` WHERE u.id IN ${params.add(unitIds)}` : ''),
  },
  Measure: { ...owned('n.title', 'n.quote'), ...dated, taskIds: within('n.taskId') },
  Unit: {
    ids: within('n.id'),
    text: (words, params) =>
      `(${holds('n.name', words, params.add(words.toLowerCase()))} OR any(one IN n.aliases WHERE ${holds('one', words, params.add(words.toLowerCase()))}))`,
    jurisdictions: within('n.jurisdiction'),
    duty: ({ roles, directiveIds }, params) =>
      hasDuty(
        (types) => `(n)-[:${types}]->(t:Task)`,
        roles,
        directiveIds ? ` WHERE t.directiveId IN ${params.add(directiveIds)}` : '',
      ),
  },
  Person: {
    ids: within('n.id'),
    text: containing('n.name'),
    unitIds: related('(n)-[:HOLDS]->(:Post)-[:`IN`]->(u:Unit)', 'u.id'),
    bodyIds: related('(n)-[:MEMBER_OF]->(b:Body)', 'b.id'),
  },
  Post: { ids: within('n.id'), text: containing('n.name'), unitIds: within('n.unitId'), head: is('n.head') },
  Body: {
    ids: within('n.id'),
    text: containing('n.name'),
    directiveIds: related('(n)<-[:SETS_UP]-(d:Directive)', 'd.id'),
  },
  Target: {
    ...owned('n.text', 'n.indicator'),
    ...dated,
    taskIds: within('n.taskId'),
    hasValue: there('n.value'),
  },
  Enterprise: {
    ids: within('n.id'),
    text: containing('n.name'),
    kinds: within('n.kind'),
    directiveIds: related('(n)-[:NAMED_IN]->(t:Task)', 't.directiveId'),
  },
  Jurisdiction: { ids: within('n.id'), text: containing('n.name') },
};

/** The condition that a label's filter puts on `n`. */
export function filterOf<L extends FilteredLabel>(label: L, filter: FilterOf<L> | null | undefined): Condition | null {
  return conditionOf<FilterFields[L]>(LEAVES[label], filter);
}
