import type { Block } from './document.js';
import { BODY_KINDS, OFFICES } from './forms/bodies.js';
import { type Member, ROSTERS } from './forms/rosters.js';
import type { Scene } from './scene.js';
import { composeName } from './words/names.js';
import { postIn } from './words/posts.js';

/** A body with its roster, ready to be written. */
export interface ComposedBody {
  readonly noun: string;
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly office: string;
  /** The roster is a sentence rather than a list. */
  readonly prose: boolean;
}

/** Composes a body: its members, the roster in one of the forms, and the sentence about its office. Notes all in the gold. */
export function composeBody(scene: Scene, subject: string): ComposedBody {
  const { random, issuer } = scene;
  const kind = random.pick(BODY_KINDS);
  const name = `${issuer.place}${subject}${kind.noun}`;
  const names = new Set<string>();
  const fresh = (): string => {
    const drawn = composeName(random);
    if (names.has(drawn)) return fresh();
    names.add(drawn);
    return drawn;
  };
  const cast = scene.cast.plain();
  const leaders = issuer.leaders.slice(0, random.int(2, issuer.leaders.length)).map((posts, at) => ({
    name: fresh(),
    role: at === 0 ? kind.head : kind.deputy,
    posts,
    unit: issuer.approver.split('、').at(-1) ?? '',
  }));
  const members: (Member & { unit: string })[] = cast.list(random.int(5, 14)).map((unit) => {
    const post = postIn(random, unit);
    const posts = issuer.level === 'city' && random.chance(0.12) ? [`${issuer.prefix}政府副秘书长`, post] : [post];
    return { name: fresh(), role: kind.member, posts, unit };
  });
  const form = ROSTERS.find((known) => known.name === scene.wanted) ?? random.pick(ROSTERS);
  const { lines, table, printed } = scene.apply(form, { body: name, members: [...leaders, ...members] });
  scene.people.push(...printed.map((member) => ({ ...member, form: form.name })));
  const daily = members[0];
  const listed =
    daily && printed.some((member) => member.name === daily.name && member.posts.includes(daily.posts[0] ?? ''));
  const office = scene.draw(OFFICES, {
    noun: kind.noun,
    unit: daily?.unit ?? '',
    head: daily && listed && random.chance(0.6) ? { name: daily.name, post: daily.posts.at(-1) ?? '' } : null,
  });
  scene.bodies.push({ name, office: [daily?.unit ?? ''] });
  const blocks: Block[] = table
    ? [{ kind: 'table', caption: '', head: table.head, rows: table.rows.map((row) => row.map((text) => ({ text }))) }]
    : (lines ?? []).map((text) =>
        form.name === 'roster/prose' ? { kind: 'paragraph', text } : { kind: 'line', text },
      );
  return { noun: kind.noun, name, blocks, office, prose: form.name === 'roster/prose' };
}

/**
 * Composes a body that an item sets up. Returns the item's sentence and the paragraphs behind the item; a roster that is a
 * list is kept for the annex instead.
 */
export function setUpBody(scene: Scene): { readonly sentence: string; readonly behind: readonly Block[] } {
  const body = composeBody(scene, scene.theme.subject);
  if (!body.prose) scene.annex = body;
  return {
    sentence: `${scene.random.pick(['成立', '建立'])}${body.name}，统筹协调各项工作`,
    behind: body.prose ? [...body.blocks, { kind: 'paragraph', text: body.office }] : [],
  };
}
