import { textOf, textOrNull } from '#graph/model/values.js';
import { type GraphRows, inText, type Properties } from './rows.js';
import type { KnownBody, KnownPerson, KnownPost } from './types.js';

/** Reads people with their posts and memberships, and bodies with their members and offices. */
export async function readPeople(rows: GraphRows): Promise<{ people: KnownPerson[]; bodies: KnownBody[] }> {
  const names = new Map((await rows.nodes('Person')).map((raw) => [textOf(raw.id), textOf(raw.name)]));
  const people = new Map<string, KnownPerson>();
  const person = (id: string, edge: Properties): KnownPerson | null => {
    const known = people.get(id);
    const directive = rows.directives.get(textOf(edge.directiveId));
    if (known || !directive) return known ?? null;
    const evidence = rows.evidenceOf(edge);
    const made = { id, name: names.get(id) ?? '', posts: [], memberships: [], directive, evidence };
    people.set(id, made);
    return made;
  };
  const postOf = await readPosts(rows);
  for (const { from, to, edge } of await rows.edges('HOLDS')) {
    const post = postOf(to, edge);
    if (post) person(from, edge)?.posts.push(post);
  }
  for (const { posts } of people.values()) posts.sort((a, b) => printedAt(a) - printedAt(b));

  const bodies = new Map<string, KnownBody>();
  for (const raw of await rows.nodes('Body'))
    bodies.set(textOf(raw.id), {
      id: textOf(raw.id),
      name: textOf(raw.name),
      directives: [],
      office: [],
      members: [],
      units: [],
    });
  for (const { from, to } of await rows.edges('SETS_UP')) bodies.get(to)?.directives.push(from);
  for (const { from, to, edge } of await rows.edges('MEMBER_OF')) {
    const body = bodies.get(to);
    const role = textOrNull(edge.role);
    if (role === '成员单位')
      body?.units.push({ unitId: from, name: textOf(edge.name), evidence: rows.evidenceOf(edge) });
    // A post may be a member too (办公室主任由…主任兼任): nobody is known by name.
    const member = names.has(from) ? person(from, edge) : null;
    if (!member || !body) continue;
    member.memberships.push({ body: body.name, role, evidence: rows.evidenceOf(edge) });
    body.members.push({ person: member, role });
  }
  for (const { from, to, edge } of await rows.edges('OFFICE_OF'))
    bodies.get(to)?.office.push({ unitId: from, name: textOf(edge.name), evidence: rows.evidenceOf(edge) });
  for (const { members, office, units } of bodies.values()) {
    members.sort((a, b) => inText(a.person, b.person));
    units.sort((a, b) => a.evidence.start - b.evidence.start);
    office.sort((a, b) => a.evidence.quote.indexOf(a.name) - b.evidence.quote.indexOf(b.name));
  }
  return { people: [...people.values()], bodies: [...bodies.values()] };
}

const printedAt = ({ name, evidence: { start, quote } }: KnownPost) => start + quote.indexOf(name);

/** Returns what makes a post of its id and the edge that somebody holds it by; `null` where its directive is not loaded. */
async function readPosts(rows: GraphRows): Promise<(id: string, edge: Properties) => KnownPost | null> {
  const posts = new Map((await rows.nodes('Post')).map((raw) => [textOf(raw.id), raw]));
  const units = new Map(
    (await rows.edges('IN')).map(({ from, to, edge }) => [from, { id: to, name: textOf(edge.name) }]),
  );
  return (id, edge) => {
    const directive = rows.directives.get(textOf(edge.directiveId));
    if (!directive) return null;
    const post = posts.get(id);
    const [printed, full] = [textOf(edge.name), textOf(post?.name)];
    return {
      // 局长 after 市科技局党组书记 is known by its full name.
      name: full.endsWith(printed) ? full : printed,
      title: textOf(post?.title),
      head: post?.head === true,
      unitId: units.get(id)?.id ?? null,
      unitName: units.get(id)?.name ?? null,
      directive,
      evidence: rows.evidenceOf(edge),
    };
  };
}
