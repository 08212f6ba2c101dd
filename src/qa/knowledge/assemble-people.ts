import { textOf, textOrNull } from '#graph/model/values.js';
import type { DirectiveFacts } from './read-facts.js';
import type { Tie } from './read-ties.js';
import { byEnds, inText, type NodesByLabel } from './rows.js';
import type { Slices } from './slices.js';
import type { KnownBody, KnownPerson, KnownPost } from './types.js';

/** Makes people with their posts and memberships, and bodies with their members and offices, of what directives state. */
export async function assemblePeople(
  facts: ReadonlyMap<string, DirectiveFacts>,
  nodes: NodesByLabel,
  slices: Slices,
): Promise<{ people: KnownPerson[]; bodies: KnownBody[] }> {
  const ties = await tiesByType(facts.values(), slices);
  const names = new Map(nodes('Person').map((raw) => [textOf(raw.id), textOf(raw.name)]));
  const people = new Map<string, KnownPerson>();
  const person = ({ from, directive, evidence }: Tie): KnownPerson => {
    const known = people.get(from);
    if (known) return known;
    const made = { id: from, name: names.get(from) ?? '', posts: [], memberships: [], directive, evidence };
    people.set(from, made);
    return made;
  };
  const postOf = postsWithUnits(nodes, ties('IN'));
  await slices.each(ties('HOLDS'), (held) => {
    for (const tie of held) person(tie).posts.push(postOf(tie));
  });
  await slices.each(people.values(), ({ posts }) => posts.sort((a, b) => printedAt(a) - printedAt(b)));

  const bodies = new Map<string, KnownBody>();
  for (const { id, name } of nodes('Body'))
    bodies.set(textOf(id), { id: textOf(id), name: textOf(name), directives: [], office: [], members: [], units: [] });
  for (const { from, to } of ties('SETS_UP').flat()) bodies.get(to)?.directives.push(from);
  await slices.each(ties('MEMBER_OF').flat(), (tie) => {
    const body = bodies.get(tie.to);
    const role = textOrNull(tie.edge.role);
    if (role === '成员单位')
      body?.units.push({ unitId: tie.from, name: textOf(tie.edge.name), evidence: tie.evidence });
    // A post may be a member too (办公室主任由…主任兼任): nobody is known by name.
    if (!body || !names.has(tie.from)) return;
    const member = person(tie);
    member.memberships.push({ body: body.name, role, evidence: tie.evidence });
    body.members.push({ person: member, role });
  });
  for (const { from, to, edge, evidence } of ties('OFFICE_OF').flat())
    bodies.get(to)?.office.push({ unitId: from, name: textOf(edge.name), evidence });
  await slices.each(bodies.values(), ({ members, office, units }) => {
    members.sort((a, b) => inText(a.person, b.person));
    units.sort((a, b) => a.evidence.start - b.evidence.start);
    office.sort((a, b) => a.evidence.quote.indexOf(a.name) - b.evidence.quote.indexOf(b.name));
  });
  return { people: [...people.values()], bodies: [...bodies.values()] };
}

const printedAt = ({ name, evidence: { start, quote } }: KnownPost) => start + quote.indexOf(name);

/** Returns what gives the ties of a type, those from one node together; nodes by id, ties by their ends. */
async function tiesByType(
  facts: Iterable<DirectiveFacts>,
  slices: Slices,
): Promise<(type: Tie['type']) => readonly Tie[][]> {
  const groups = new Map<string, Tie[]>();
  await slices.each(facts, ({ ties }) => {
    for (const tie of ties) {
      const group = groups.get(`${tie.from} ${tie.type}`);
      if (group) group.push(tie);
      else groups.set(`${tie.from} ${tie.type}`, [tie]);
    }
  });
  const sorted: Tie[][] = [];
  await slices.each([...groups.keys()].sort(), (key) => void sorted.push((groups.get(key) ?? []).sort(byEnds)));
  return (type) => sorted.filter(([first]) => first?.type === type);
}

/** Returns what makes a post of the tie that somebody holds it by. */
function postsWithUnits(nodes: NodesByLabel, ties: readonly Tie[][]): (held: Tie) => KnownPost {
  const posts = new Map(nodes('Post').map((raw) => [textOf(raw.id), raw]));
  const units = new Map(ties.flat().map(({ from, to, edge }) => [from, { id: to, name: textOf(edge.name) }]));
  return ({ to, edge, directive, evidence }) => {
    const post = posts.get(to);
    const [printed, full] = [textOf(edge.name), textOf(post?.name)];
    return {
      // 局长 after 市科技局党组书记 is known by its full name.
      name: full.endsWith(printed) ? full : printed,
      title: textOf(post?.title),
      head: post?.head === true,
      unitId: units.get(to)?.id ?? null,
      unitName: units.get(to)?.name ?? null,
      directive,
      evidence,
    };
  };
}
