import { createHash } from 'node:crypto';
import type { Correction } from '#graph/model/correction.js';
import type { DirectiveGraph } from '#graph/model/graph.js';
import {
  bodyId,
  enterpriseId,
  directiveId as idOf,
  measureId,
  personId,
  postId,
  sectionId,
  targetId,
} from '#graph/model/ids.js';
import { DUTY_TYPES } from '#graph/model/kinds.js';
import { stubProps } from '#graph/model/stub.js';
import type { Extraction } from '#src/refine/extraction.js';
import { Collector, type End, type Words } from './collector.js';
import { partsOfPosts } from './post.js';

/** What a Directive keeps beside its facts. */
export interface BuildOptions {
  readonly rulesVersion: string;
  /** What people said of it, as applied to the facts. */
  readonly corrections?: readonly Correction[];
}

/** Turns the facts of one directive into nodes and edges, each with its evidence. */
export function buildGraph(extraction: Extraction, { rulesVersion, corrections = [] }: BuildOptions): DirectiveGraph {
  const { directive } = extraction;
  const into = new Collector(directive.id, directive.jurisdiction);
  const { issuers, blocks, ...head } = directive;
  const root = into.node('Directive', directive.id, {
    ...head,
    issuers,
    blocks: JSON.stringify(blocks),
    rulesVersion,
    corrections: corrections.length > 0 ? JSON.stringify(corrections) : null,
    diagnostics: JSON.stringify(extraction.diagnostics),
  });
  for (const [order, issuer] of issuers.entries())
    into.edge('ISSUED_BY', root, into.unit(issuer), directive.id, { order });
  if (directive.jurisdiction) into.edge('UNDER', root, into.place(directive.jurisdiction));
  const sections = addSections(extraction, into, root);
  addTasks(extraction, into, root, sections);
  addPeople(extraction, into, root);
  addTargets(extraction, into, root);
  for (const { name, kind, part, taskId, ...words } of extraction.enterprises) {
    const enterprise = into.node('Enterprise', enterpriseId(directive.jurisdiction, name), { name, kind });
    if (taskId) into.fact('NAMED_IN', enterprise, { label: 'Task', id: taskId }, words, { part, name });
  }
  for (const { unit, text, ...words } of extraction.unitDuties)
    into.fact('HAS_DUTY', into.unit(unit), root, words, { text, name: unit });
  addCited(extraction.basedOn, 'BASED_ON', into, root);
  addCited(extraction.repeals, 'REPEALS', into, root);
  const fingerprint = createHash('sha256')
    .update([rulesVersion, directive.text, ...[blocks, corrections].flatMap(printed)].join('\n'))
    .digest('hex');
  return { directiveId: directive.id, fingerprint, ...into.facts };
}

/** A list as JSON; nothing for an empty one. */
const printed = (list: readonly object[]) => (list.length > 0 ? [JSON.stringify(list)] : []);

function addCited(cited: Extraction['basedOn'], type: 'BASED_ON' | 'REPEALS', into: Collector, root: End): void {
  for (const { title, docNumber, ...words } of cited) {
    const id = idOf({ docNumber, title, issuer: null, issuedOn: null, text: title });
    const document = into.node('Directive', id, stubProps(title, docNumber));
    if (id !== root.id) into.fact(type, root, document, words);
  }
}

function addSections({ sections }: Extraction, into: Collector, root: End): End[] {
  const ends: End[] = [];
  for (const [at, { parent, ...section }] of sections.entries()) {
    const end = into.node('Section', sectionId(into.directiveId, at + 1), {
      ...section,
      directiveId: into.directiveId,
      ordinal: at + 1,
    });
    into.edge('HAS_SECTION', (parent === null ? null : ends[parent]) ?? root, end);
    ends.push(end);
  }
  return ends;
}

function addTasks({ tasks }: Extraction, into: Collector, root: End, sections: readonly End[]): void {
  for (const [at, { id, responsibilities, measures, sectionIndex, section, ...task }] of tasks.entries()) {
    const number = id.slice(id.lastIndexOf('/') + 1);
    const end = into.node('Task', id, { ...task, section, directiveId: into.directiveId, ordinal: at + 1 });
    into.edge('HAS_TASK', (sectionIndex === null ? null : sections[sectionIndex]) ?? root, end);
    for (const { unit, role, roleBasis, printed, ...words } of responsibilities) {
      into.fact(DUTY_TYPES[role], into.unit(unit), end, words, { name: unit, roleBasis, printed });
    }
    for (const [index, measure] of measures.entries()) {
      const part = into.node('Measure', measureId(into.directiveId, number, index + 1), {
        ...measure,
        directiveId: into.directiveId,
        taskId: id,
        ordinal: index + 1,
      });
      into.edge('HAS_MEASURE', end, part);
    }
  }
}

function addPeople({ people, bodies }: Extraction, into: Collector, root: End): void {
  const bodyEnds = new Map(
    bodies.map(({ name, office, units, directors, ...words }) => {
      const end = into.node('Body', bodyId(into.jurisdiction, name), { name });
      into.fact('SETS_UP', root, end, words);
      for (const unit of office) into.fact('OFFICE_OF', into.unit(unit), end, words, { name: unit });
      for (const { unit, ...member } of units)
        into.fact('MEMBER_OF', into.unit(unit), end, member, { role: '成员单位', name: unit });
      for (const { name: who, role, posts, ...director } of directors) {
        const held = addPosts(posts, director, into);
        const holder = who === null ? held[0] : addPerson(who, posts, name, director, into);
        if (holder) into.fact('MEMBER_OF', holder, end, director, { role });
      }
      return [name, end] as const;
    }),
  );
  for (const { name, role, posts, body, ...words } of people) {
    const person = addPerson(name, posts, body, words, into);
    const bodyEnd = body === null ? undefined : bodyEnds.get(body);
    if (bodyEnd) into.fact('MEMBER_OF', person, bodyEnd, words, { role });
  }
}

/** Somebody with the posts that stand beside the name. */
function addPerson(name: string, posts: readonly string[], body: string | null, words: Words, into: Collector): End {
  const unit = partsOfPosts(posts).find((part) => part.unit)?.unit;
  const person = into.node('Person', personId(into.jurisdiction, name, unit ?? posts[0] ?? body ?? into.directiveId), {
    name,
  });
  for (const [at, post] of addPosts(posts, words, into).entries())
    into.fact('HOLDS', person, post, words, { name: posts[at] ?? null });
  return person;
}

/** The posts as printed, each in its unit. */
function addPosts(posts: readonly string[], words: Words, into: Collector): End[] {
  return partsOfPosts(posts).map(({ printed, unit, title, head }) => {
    const holder = unit ? into.unit(unit).id : null;
    const name = unit && !printed.startsWith(unit) ? `${unit}${printed}` : printed;
    const id = postId(holder ?? into.jurisdiction, title);
    const end = into.node('Post', id, { name, title, head, unitId: holder });
    if (unit) into.fact('IN', end, into.unit(unit), words, { name: unit });
    return end;
  });
}

function addTargets({ targets }: Extraction, into: Collector, root: End): void {
  for (const [at, { task: _label, id = targetId(into.directiveId, at + 1), ...target }] of targets.entries()) {
    const end = into.node('Target', id, {
      ...target,
      directiveId: into.directiveId,
      ordinal: at + 1,
    });
    into.edge('HAS_TARGET', target.taskId ? { label: 'Task', id: target.taskId } : root, end);
  }
}
