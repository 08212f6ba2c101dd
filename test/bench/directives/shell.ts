import { NOISES, type Noise, VALIDITIES } from './forms/edges.js';
import { DATES, type Day, FRONTS, figuresOf, NUMBER_BRACKETS, SIGNATURES, TITLE_BREAKS } from './forms/heads.js';
import { KINDS, type Kind } from './forms/kinds.js';
import type { Issuer } from './issuer.js';
import type { Scene } from './scene.js';

/** What stands around a directive's words. */
export interface Shell {
  readonly kind: Kind;
  readonly issuer: Issuer;
  readonly issued: Day;
  readonly published: Day;
  readonly docNumber: string | null;
  readonly title: readonly string[];
  readonly signature: readonly string[];
  /** The date in brackets under the title, where there is no signature. */
  readonly under: string | null;
  readonly front: readonly string[];
  readonly noise: Noise;
  readonly validity: {
    readonly text: string;
    readonly effectiveFrom: string;
    readonly expiresOn: string | null;
  } | null;
}

/** The day `days` later. */
function later({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** Draws everything around the words. */
export function drawShell(scene: Scene, kind: Kind): Shell {
  const { random, issuer, year } = scene;
  const issued: Day = { year, month: random.int(1, 12), day: random.int(1, 28) };
  const published = later(issued, random.int(0, 9));
  const number = random.int(1, 180);
  const docNumber = kind.alone
    ? null
    : scene.draw(NUMBER_BRACKETS.slice(0, random.chance(0.5) ? 1 : undefined), { sign: issuer.sign, year, number });
  const title = kind.alone ? kind.title : scene.draw(TITLE_BREAKS, kind.title);
  const under = issuer.level === 'state' && !kind.alone && random.chance(0.4);
  if (under) scene.forms.add('signature/under-title');
  const date = scene.draw(random.chance(0.75) ? DATES.slice(0, 1) : DATES, issued);
  const signature =
    kind.alone || under
      ? []
      : scene.draw(random.chance(0.6) ? SIGNATURES.slice(0, 1) : SIGNATURES, { names: issuer.names, date });
  const front = kind.alone
    ? []
    : scene.draw(random.chance(0.6) ? FRONTS.slice(0, 1) : FRONTS, {
        title: kind.title.join(''),
        docNumber,
        issuer: issuer.names[0] ?? '',
        issued,
        published,
      });
  const noise = scene.draw(NOISES, { issuer, issued });
  const validity =
    kind.body === 'plan' && !kind.alone && random.chance(0.35)
      ? scene.draw(VALIDITIES, { noun: kind.noun, issued, start: later({ ...issued, day: 1 }, 31) })
      : null;
  return {
    kind,
    issuer,
    issued,
    published,
    docNumber,
    title,
    signature,
    under: under ? `（${figuresOf(issued)}）` : null,
    front,
    noise,
    validity,
  };
}

/** Draws the kind that can show the wanted form. */
export function drawKind(scene: Scene): Kind {
  const shown = scene.wanted.startsWith('table/')
    ? 'kind/task-table'
    : scene.wanted.startsWith('roster/')
      ? 'kind/body'
      : null;
  const plans = KINDS.filter(({ name }) => name !== 'kind/task-table' && name !== 'kind/body');
  const kinds = shown === null ? plans : KINDS.filter(({ name }) => name === shown);
  return scene.draw(kinds, { issuer: scene.issuer, subject: scene.theme.subject, year: scene.year });
}
