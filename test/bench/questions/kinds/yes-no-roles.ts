import type { Role } from '#src/lexicon/roles.js';
import type { KnownTask } from '#src/qa/knowledge/types.js';
import type { QuestionKind } from '../kind.js';
import { drawSubject } from '../subjects.js';
import { drawUnit } from '../units.js';

const rolesIn = ({ duties }: KnownTask, unitId: string): Role[] =>
  duties.flatMap((duty) => (duty.unitId === unitId ? [duty.role] : []));

/** 是, 否, or `null` where readers may differ. */
type Decide = (roles: readonly Role[], hasLead: boolean) => boolean | null;

const kind = (name: string, decide: Decide, example: string, phrasings: readonly string[]): QuestionKind => ({
  name: `yes-no/${name}`,
  example,
  phrasings,
  draw(facts, random) {
    const subject = drawSubject(facts, random, ['topic', 'topic', 'title', 'number']);
    if (!subject || subject.task.duties.length === 0) return null;
    const { task, words } = subject;
    const inside = random.chance(0.7);
    const drawn = drawUnit(facts, random, ({ unit }) => !inside || rolesIn(task, unit.id).length > 0);
    const hasLead = task.duties.some(({ role }) => role === 'LEAD');
    const yes = drawn && decide(rolesIn(task, drawn.unit.id), hasLead);
    return drawn && yes !== null
      ? { slots: { topic: words, unit: drawn.words }, expected: { status: 'ANSWERED', yes } }
      : null;
  },
});

/** Whether a unit has a role in a task. */
export const yesNoRoleKinds: readonly QuestionKind[] = [
  kind(
    'lead',
    (roles, hasLead) => (hasLead ? roles.includes('LEAD') : roles.length > 0 ? null : false),
    '市商务局牵头农村电子商务吗？',
    [
      '{unit}牵头{topic}吗？',
      '{topic}是{unit}牵头的吗',
      '{topic}是不是{unit}牵头',
      '{topic}由{unit}牵头，对吗？',
      '{topic}的牵头单位是{unit}吧？',
      '{unit}是{topic}的牵头单位吗',
      '是{unit}在牵头{topic}吧',
    ],
  ),
  kind(
    'support',
    (roles) => (roles.includes('SUPPORT') ? true : roles.includes('RESPONSIBLE') ? null : false),
    '市科技局配合智能制造吗？',
    [
      '{unit}配合{topic}吗？',
      '{topic}要{unit}配合吗',
      '{topic}是不是由{unit}配合',
      '{unit}是{topic}的配合单位吗',
      '{topic}需不需要{unit}来配合',
    ],
  ),
  kind('responsible', (roles) => roles.some((role) => role !== 'SUPPORT'), '市教育局负责教育服务吗？', [
    '{unit}负责{topic}吗？',
    '{topic}是{unit}负责的吗',
    '{topic}归{unit}管吗',
    '{topic}是不是归{unit}负责',
    '负责{topic}的是{unit}吧',
  ]),
  kind('participants', (roles) => roles.length > 0, '市科技局参与智能制造吗？', [
    '{unit}参与{topic}吗？',
    '{topic}有{unit}的事吗',
    '{unit}有没有参与{topic}',
    '{topic}跟{unit}有关系吗',
    '{topic}里有{unit}吗',
  ]),
];
