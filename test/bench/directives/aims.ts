import type { Form } from './form.js';
import type { Numbering } from './forms/numberings.js';
import { type Goal, SINGLE_TARGETS, type TargetForm } from './forms/targets.js';
import { TARGETS } from './forms/targets-joint.js';
import type { Counter } from './plan.js';
import type { Scene } from './scene.js';
import { PRINCIPLES } from './words/general.js';

type Goals = { readonly paragraphs: readonly string[]; readonly targets: readonly (Goal & { form: string })[] };

const drawn = (scene: Scene, forms: readonly TargetForm[]) => {
  const form = scene.random.pick(forms);
  const { text, targets } = form.compose(scene.random, { theme: scene.theme, year: scene.year, used: scene.used });
  return { text, targets: targets.map((target) => ({ ...target, form: form.name })) };
};

const HEADS = ['创新能力显著增强', '结构布局持续优化', '服务水平明显提升', '支撑保障更加有力', '发展环境不断改善'];

/** Ways to state the aims of a directive. */
export const AIMS: readonly Form<Scene, Goals>[] = [
  {
    name: 'aims/paragraph',
    example: '到2023年，建成智慧社区20个，公共数据共享率达到95%。',
    compose: (random, scene) => {
      // A sentence without a date behind one with a date would leave open whether it has it.
      const dated = (): ReturnType<typeof drawn> => {
        const part = drawn(scene, TARGETS);
        return part.targets.every(({ deadline }) => deadline !== null) ? part : dated();
      };
      const parts = Array.from({ length: random.int(1, 3) }, dated);
      return {
        paragraphs: [`${parts.map(({ text }) => text).join('。')}。`],
        targets: parts.flatMap(({ targets }) => targets),
      };
    },
  },
  {
    name: 'aims/dashes',
    example: '到2023年，实现以下目标：\n——创新能力显著增强。建成智慧社区20个。',
    compose: (random, scene) => {
      const end = scene.year + random.int(1, 4);
      const goals: (Goal & { form: string })[] = [];
      const lines = random.sample(HEADS, random.int(2, 4)).map((head) => {
        const own = Array.from({ length: random.int(1, 2) }, () => drawn(scene, SINGLE_TARGETS).targets[0]).filter(
          (goal) => goal !== undefined,
        );
        goals.push(...own.map((goal) => ({ ...goal, deadline: `${end}` })));
        return `——${head}。${own.map(({ text }) => text).join('，')}。`;
      });
      return { paragraphs: [`到${end}年，${random.pick(['实现以下目标', '主要目标是'])}：`, ...lines], targets: goals };
    },
  },
  {
    name: 'aims/in-words',
    example: '到2023年，形成较为完善的体系。',
    compose: (random, { year, theme }) => ({
      paragraphs: [`到${year + random.int(1, 4)}年，${theme.subject}取得明显成效，形成协同高效、保障有力的工作格局。`],
      targets: [],
    }),
  },
];

/** Writes 总体要求: aims and principles, which are no tasks. Their goals belong to no task. */
export function writeAims(scene: Scene, { levels, running }: Numbering, counter: Counter): void {
  const { random } = scene;
  const form = random.pick(AIMS);
  const { paragraphs, targets } = scene.apply(form, scene);
  scene.forms.add(form.name);
  for (const target of targets) {
    scene.targets.push({ ...target, task: null });
    scene.forms.add(target.form);
  }
  const [first = '', ...rest] = paragraphs;
  const own = levels.length === 1;
  if (levels[0] === 'chapter' && levels[1] === 'article') {
    scene.write({ kind: 'heading', mark: counter.next(0), text: '总则', level: 0 });
    const purpose = counter.next(1);
    if (purpose)
      scene.write({
        kind: 'item',
        mark: purpose,
        text: `为加快推进${scene.theme.subject}，结合${scene.issuer.own}实际，制定本措施。`,
      });
    const aim = counter.next(1);
    if (aim) scene.write({ kind: 'item', mark: aim, text: `发展目标。${first}` });
  } else if (own) scene.write({ kind: 'paragraph', text: first });
  else {
    scene.write({
      kind: 'heading',
      mark: counter.next(0),
      text: random.pick(['总体要求', '总体要求和主要目标', '总体思路']),
      level: 0,
    });
    // Where tasks run on, the aims are not numbered with them.
    const numbered = levels[1] !== null && !(running && levels.length === 2);
    for (const principle of [
      ...random.sample(PRINCIPLES, random.int(1, 2)),
      `${random.pick(['主要目标', '发展目标', '工作目标'])}|${first}`,
    ]) {
      const [title = '', words = ''] = principle.split('|');
      const mark = numbered ? counter.next(1) : null;
      const text = `${title}。${words}${words.endsWith('。') || words.endsWith('：') ? '' : '。'}`;
      scene.write(mark ? { kind: 'item', mark, text } : { kind: 'paragraph', text: words.replace(/[^。：]$/, '$&。') });
    }
  }
  scene.write(...rest.map((text) => ({ kind: 'paragraph' as const, text })));
}
