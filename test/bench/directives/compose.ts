import { writeBody } from './body.js';
import { type Block, HALF_STYLE } from './document.js';
import { halfWidth } from './forms/brackets.js';
import { isoOf } from './forms/heads.js';
import { ISSUER_FORMS } from './forms/issuers.js';
import { GRIDS, LOOKS, type Look } from './forms/typography.js';
import type { Gold } from './gold.js';
import { composeNegative } from './negative.js';
import { Random } from './random.js';
import { Scene } from './scene.js';
import { drawKind, drawShell, type Shell } from './shell.js';
import { Cast } from './units.js';
import { wantedOf } from './wanted.js';
import { THEMES } from './words/themes/index.js';

/** A directive as blocks, what it says, the forms that it is put together from, and how its plain text looks. */
export interface Composed {
  readonly seed: number;
  readonly blocks: readonly Block[];
  readonly gold: Gold;
  readonly forms: readonly string[];
  readonly look: Look;
}

/** Composes the directive of a seed: the same one every time. */
export function composeDirective(seed: number): Composed {
  const random = new Random(seed);
  if (random.chance(0.04)) return composeNegative(random, seed);
  const theme = random.pick(THEMES);
  const issuerForm = random.pick(ISSUER_FORMS);
  const issuer = issuerForm.compose(random, { departments: theme.departments });
  const year = random.int(2016, 2024);
  const spelling = {
    elided: random.chance(issuer.level === 'province' ? 0.4 : 0.1),
    old: year <= 2018,
    institutions: random.chance(0.4),
    nested: random.chance(0.15),
  };
  const scene = new Scene({
    random,
    theme,
    issuer,
    year,
    cast: new Cast(random, issuer, theme.departments, spelling),
    wanted: wantedOf(seed),
  });
  scene.forms.add(issuerForm.name);
  if (spelling.elided && issuer.prefix) scene.forms.add('unit/elided');
  if (spelling.institutions) scene.forms.add('unit/institutions');
  if (spelling.nested && issuer.prefix) scene.forms.add('unit/nested-brackets');
  const kind = drawKind(scene);
  const shell = drawShell(scene, kind);
  const look = scene.draw(random.chance(0.4) ? LOOKS.slice(0, 1) : LOOKS, null);
  writeBody(scene, shell);
  if (scene.blocks.some((block) => block.kind === 'table')) scene.forms.add(random.pick(GRIDS).name);
  const blocks = change(scene.blocks.map(look.width === halfWidth ? withHalfMark : same), look.width);
  return { seed, blocks, gold: change(goldOf(seed, scene, shell), look.width), forms: [...scene.forms].sort(), look };
}

function goldOf(
  seed: number,
  scene: Scene,
  { kind, issuer, issued, published, docNumber, front, validity, signature, under }: Shell,
): Gold {
  const dated = signature.length > 0 || under !== null || front.length > 0;
  return {
    source: `composed, seed ${seed}`,
    title: scene.rename(kind.title.join('')),
    issuer: kind.alone ? null : (issuer.names[0] ?? null),
    issuers: kind.alone ? [] : issuer.names,
    docNumber,
    issuedOn: dated ? isoOf(issued) : null,
    publishedOn: front.length > 0 ? isoOf(published) : null,
    effectiveFrom: validity?.effectiveFrom ?? null,
    expiresOn: validity?.expiresOn ?? null,
    negative: false,
    tasks: scene.tasks,
    people: scene.people,
    targets: scene.targets,
    targetsComplete: true,
    enterprises: scene.enterprises,
    unitDuties: scene.unitDuties,
    bodies: scene.bodies,
    basis: scene.basis,
  };
}

const same = (block: Block) => block;

/** A block whose number has half-width brackets too. */
function withHalfMark(block: Block): Block {
  if ((block.kind !== 'heading' && block.kind !== 'item') || !block.mark) return block;
  return { ...block, mark: { ...block.mark, style: HALF_STYLE[block.mark.style] ?? block.mark.style } };
}

/** Changes every string inside a value; keys stay. */
function change<T>(value: T, width: (words: string) => string): T {
  if (typeof value === 'string') return width(value) as T;
  if (Array.isArray(value)) return value.map((item) => change(item, width)) as T;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item, width)])) as T;
  return value;
}
