import type { Block } from './document.js';
import type { Kind } from './forms/kinds.js';
import { TABLES } from './forms/tables.js';
import { writePlan } from './plan.js';
import { type ComposedBody, composeBody } from './roster.js';
import type { Scene } from './scene.js';
import type { Shell } from './shell.js';
import { BASES, BODY_RULES, BODY_WORK } from './words/general.js';

const paragraph = (text: string, align?: 'center' | 'right'): Block => ({
  kind: 'paragraph',
  text,
  ...(align ? { align } : {}),
});

/** The paragraph before the first chapter; names what the directive is based on. */
function opening(scene: Scene, { noun }: Kind): string {
  const { random, theme, issuer } = scene;
  const bases =
    issuer.level === 'state'
      ? []
      : random.sample(
          BASES.filter(([, number]) => Number(/\d{4}/.exec(number)?.[0] ?? 0) <= scene.year),
          random.int(0, 2),
        );
  scene.basis.push(...bases.map(([title, docNumber]) => ({ title, docNumber: docNumber || null })));
  const named = bases.map(([title, number]) => `《${title}》${number ? `（${number}）` : ''}`).join('、');
  const purpose = named ? `为贯彻落实${named}精神` : '为深入贯彻落实党中央、国务院决策部署';
  return `${purpose}，加快推进${theme.subject}，结合${issuer.own}实际，${random.pick([`制定本${noun}。`, `现提出如下${noun}。`])}`;
}

/** Writes the whole directive, from the front matter to the noise behind it. */
export function writeBody(scene: Scene, shell: Shell): void {
  const { kind, noise } = shell;
  scene.write(...(noise.before ?? []).map((text) => ({ kind: 'noise', place: 'before', text }) as const));
  const body = kind.body === 'roster' ? composeBody(scene, scene.theme.subject) : null;
  if (body) scene.rename = (title) => title.replace('{body}', body.noun);
  scene.write(...shell.front.map((text) => paragraph(scene.rename(text))));
  if (body) writeRosterNotice(scene, shell, body);
  else {
    if (kind.plan !== null) writeNotice(scene, shell, kind.plan);
    else writeTop(scene, shell);
    if (kind.body === 'table') writeTable(scene);
    else writePlan(scene, opening(scene, kind));
    if (shell.validity) scene.write(paragraph(shell.validity.text));
    if (kind.plan === null) writeSignature(scene, shell);
  }
  writeAnnex(scene);
  scene.write(...(noise.after ?? []).map((text) => ({ kind: 'noise', place: 'after', text }) as const));
  if (noise.pages) number(scene);
}

function writeTop(scene: Scene, { kind, title, docNumber, under, issuer }: Shell): void {
  const above = scene.random.chance(0.2);
  if (docNumber && above) scene.write(paragraph(docNumber, 'center'));
  scene.write({ kind: 'title', lines: title.map(scene.rename) });
  if (under) scene.write(paragraph(under, 'center'));
  if (docNumber && !above) scene.write(paragraph(docNumber, 'center'));
  if (!kind.alone) scene.write(paragraph(issuer.addressees));
}

function writeSignature(scene: Scene, { signature }: Shell): void {
  if (scene.annex) scene.write(paragraph(`附件：${scene.annex.name}组成人员名单`));
  scene.write(...signature.map((text) => paragraph(text, 'right')));
}

function writeNotice(scene: Scene, shell: Shell, plan: string): void {
  const { random, issuer } = scene;
  const { kind } = shell;
  writeTop(scene, shell);
  const approved = random.pick([`已经${issuer.approver}同意，`, `已经${issuer.approver}研究同意，`, '']);
  scene.write(
    paragraph(
      `${approved ? `${kind.planQuoted}${approved}现` : `现将${kind.planQuoted}`}印发给你们，请${random.pick(['认真贯彻执行', '结合实际认真组织实施', '认真抓好贯彻落实'])}。`,
    ),
  );
  if (kind.annex) scene.write(paragraph(`附件：${plan}`));
  scene.write(...shell.signature.map((text) => paragraph(text, 'right')));
  if (kind.annex) scene.write(paragraph(random.pick(['附件', '附件：', '附件1'])));
  scene.write({ kind: 'title', lines: [plan] });
}

function writeTable(scene: Scene): void {
  const { random, theme } = scene;
  scene.deal();
  const groups = random.sample(theme.chapters, random.int(2, 4)).map((title) => ({
    title,
    matters: Array.from({ length: random.int(2, 4) }, () => scene.title())
      .filter((drawn) => drawn !== null)
      .map(({ title: own, about }) => ({ title: own, words: scene.sentences(random.int(1, 3), about) })),
  }));
  const form = TABLES.find(({ name }) => name === scene.wanted) ?? random.pick(TABLES);
  const { head, rows, tasks } = scene.apply(form, { cast: scene.cast, year: scene.year, groups });
  scene.write({ kind: 'table', caption: '', head, rows });
  scene.tasks.push(
    ...tasks.map((task) => ({ ...task, roleBasis: 'EXPLICIT' as const, carried: [], forms: [form.name] })),
  );
}

function writeRosterNotice(scene: Scene, shell: Shell, body: ComposedBody): void {
  const { random, theme, issuer } = scene;
  writeTop(scene, shell);
  const start = `为加强对${theme.subject}工作的组织领导，经${issuer.approver}研究，决定${random.pick(['成立', '调整'])}${body.name}。`;
  const listed = body.blocks[0]?.kind === 'paragraph';
  scene.write(paragraph(listed ? start : `${start}现将组成人员名单通知如下：`));
  if (random.chance(0.5)) {
    scene.write(...body.blocks, paragraph(body.office));
  } else {
    const chapters: readonly (readonly [string, readonly string[]])[] = [
      ['主要职责', BODY_WORK],
      ['工作规则', BODY_RULES],
    ];
    scene.forms.add('body/chapters');
    scene.write(
      { kind: 'heading', mark: { style: 'cn', value: 1, level: 0 }, text: '组成人员', level: 0 },
      ...body.blocks,
      paragraph(body.office),
    );
    for (const [at, [title, items]] of chapters.entries()) {
      scene.write({ kind: 'heading', mark: { style: 'cn', value: at + 2, level: 0 }, text: title, level: 0 });
      scene.write(
        ...items.map((text, place) => ({
          kind: 'item' as const,
          mark: { style: 'cn-bracket' as const, value: place + 1, level: 1 },
          text: `${text}。`,
        })),
      );
    }
  }
  scene.write(...shell.signature.map((text) => paragraph(text, 'right')));
}

/** The roster of a body that the words set up. */
function writeAnnex(scene: Scene): void {
  if (!scene.annex) return;
  const { name, blocks, office } = scene.annex;
  scene.write(paragraph(scene.random.pick(['附件', '附件：'])), {
    kind: 'title',
    lines: scene.random.chance(0.5) ? [`${name}组成人员名单`] : [name, '组成人员名单'],
  });
  scene.write(...blocks, paragraph(office));
}

/** Puts a page number behind every eighth block. */
function number(scene: Scene): void {
  let page = 0;
  const blocks = scene.blocks.flatMap((block, at): Block[] =>
    at % 8 === 7 && block.kind !== 'table' ? [block, { kind: 'page', number: ++page }] : [block],
  );
  scene.blocks.splice(0, scene.blocks.length, ...blocks);
}
