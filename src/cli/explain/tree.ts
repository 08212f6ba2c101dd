import type { Extraction } from '#src/refine/extraction.js';
import { append, countUpTo } from '#src/text/lists.js';
import type { Span } from '#src/text/span.js';

/** Where words stand: UTF-16 offsets, half-open, and line and column from 1. */
export interface Place extends Span {
  readonly line: number;
  readonly column: number;
}

/** A fact, or what was not understood (`kind: 'diagnostic'`). */
export interface ExplainedFact {
  readonly kind: string;
  /** The fact in one line. */
  readonly said: string;
  readonly rule: string;
  readonly place: Place;
  readonly quote: string;
}

/** A part of the document with the facts that stand in it and no deeper. */
export interface ExplainedPart {
  readonly kind: 'directive' | 'section' | 'task' | 'measure';
  readonly label: string | null;
  readonly title: string;
  readonly rule: string | null;
  /** A partial ISO date: its own, or that of the heading over it. */
  readonly deadline: string | null;
  readonly place: Place;
  readonly facts: readonly ExplainedFact[];
  readonly parts: readonly ExplainedPart[];
}

type Part = Omit<ExplainedPart, 'facts' | 'parts'> & { readonly facts: ExplainedFact[]; readonly parts: Part[] };

/** What a part says of itself. */
type Stated = Pick<Part, 'label' | 'title' | 'deadline'> & Span;

/** Returns the document as a tree of headings, tasks and measures, each fact at the part it stands in. */
export function explainTree(extraction: Extraction): ExplainedPart {
  const { directive, sections, tasks } = extraction;
  const placeOf = placesIn(directive.text);
  const part = (kind: Part['kind'], stated: Stated, rule: string | null = null): Part => ({
    kind,
    label: stated.label,
    title: stated.title,
    rule,
    deadline: stated.deadline,
    place: placeOf(stated),
    facts: [],
    parts: [],
  });
  const title = directive.title ?? directive.id;
  const root = part('directive', { label: null, title, deadline: null, start: 0, end: directive.text.length });
  const headings = sections.map((section) => part('section', section));
  for (const [at, { parent }] of sections.entries()) within(headings, parent, root).parts.push(headings[at] as Part);
  const works = tasks.map((task) => {
    const work = part('task', task, task.rule);
    append(
      work.parts,
      task.measures.map((one) => part('measure', one)),
    );
    within(headings, task.sectionIndex, root).parts.push(work);
    return work;
  });
  for (const [at, task] of tasks.entries())
    works[at]?.facts.push(...dutiesOf(task).map((fact) => ({ ...fact, place: placeOf(fact.place) })));
  for (const fact of otherFacts(extraction)) {
    const home = works.find(({ place }) => place.start <= fact.place.start && fact.place.start < place.end);
    const heading = headings.findLast(({ place }) => place.start <= fact.place.start);
    (home ?? heading ?? root).facts.push({ ...fact, place: placeOf(fact.place) });
  }
  sort(root);
  return root;
}

const within = (headings: readonly Part[], index: number | null, root: Part): Part =>
  (index === null ? undefined : headings[index]) ?? root;

function sort({ parts, facts }: Part): void {
  parts.sort((a, b) => a.place.start - b.place.start);
  facts.sort((a, b) => a.place.start - b.place.start);
  parts.forEach(sort);
}

/** Tells line and column of spans of one text. */
function placesIn(text: string): (span: Span) => Place {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ start, end }) => {
    const line = countUpTo(starts, start, (at) => at);
    return { start, end, line, column: start - (starts[line - 1] ?? 0) + 1 };
  };
}

type Unplaced = Omit<ExplainedFact, 'place'> & { readonly place: Span };
const fact = (
  kind: string,
  said: string,
  { rule, quote, start, end }: Span & { readonly rule: string; readonly quote: string },
): Unplaced => ({
  kind,
  said,
  rule,
  quote,
  place: { start, end },
});

const dutiesOf = ({ responsibilities }: Extraction['tasks'][number]): Unplaced[] =>
  responsibilities.map((duty) =>
    fact('duty', `${duty.role} ${duty.unit} (${duty.roleBasis}${duty.printed && `, ${duty.printed}`})`, duty),
  );

function otherFacts({
  directive,
  targets,
  people,
  bodies,
  enterprises,
  unitDuties,
  basedOn,
  repeals,
  diagnostics,
}: Extraction): Unplaced[] {
  const cited = (kind: string, documents: Extraction['basedOn']) =>
    documents.map((one) => fact(kind, `《${one.title}》${one.docNumber ?? ''}`, one));
  return [
    ...targets.map((one) =>
      fact('target', [one.text, one.deadline && `by ${one.deadline}`, one.recurrence].filter(Boolean).join(', '), one),
    ),
    ...enterprises.map((one) => fact('enterprise', `${one.name} (${one.part})`, one)),
    ...unitDuties.map((one) => fact('unit duty', `${one.unit}: ${one.text}`, one)),
    ...bodies.map((one) =>
      fact('body', one.office.length > 0 ? `${one.name}, office ${one.office.join('、')}` : one.name, one),
    ),
    ...bodies.flatMap(({ units }) => units.map((one) => fact('member unit', one.unit, one))),
    ...bodies.flatMap(({ directors }) =>
      directors.map((one) =>
        fact('office director', `${one.name ?? '-'} (${[one.role, ...one.posts].join('; ')})`, one),
      ),
    ),
    ...people.map((one) => fact('person', `${one.name} (${[one.role, ...one.posts].filter(Boolean).join('; ')})`, one)),
    ...cited('based on', basedOn),
    ...cited('repeals', repeals),
    ...diagnostics.map((one) =>
      fact('diagnostic', one.message, { ...one, quote: directive.text.slice(one.start, one.end) }),
    ),
  ];
}
