import type { ComparePageQuery, PlacedTaskFragment } from '../../generated/graphql.js';
import { atOf } from '../parts/place.js';
import { roleWords } from '../parts/roles.js';
import { useWords } from '../shell/language.js';
import { setParams } from '../shell/router.js';
import { words } from './words.js';

type Comparison = ComparePageQuery['compareDirectives'];
type Duty = Comparison['sharedTasks'][number]['dutiesOnlyInA'][number];

/** Scrolls the texts to a task; the text that does not have it stays. */
const show = (a: PlacedTaskFragment | null, b: PlacedTaskFragment | null) =>
  setParams('compare', { ...(a ? { atA: atOf(a.evidence) } : {}), ...(b ? { atB: atOf(b.evidence) } : {}) });

/** Tasks of both directives with the duties that differ, and tasks of one alone. */
export function Differences({ comparison }: { readonly comparison: Comparison }) {
  const w = useWords(words);
  const { sharedTasks, tasksOnlyInA, tasksOnlyInB } = comparison;
  return (
    <>
      <h2>{w.shared(sharedTasks.length)}</h2>
      <ul class="compared">
        {sharedTasks.map(({ a, b, similarity, dutiesOnlyInA, dutiesOnlyInB }) => (
          <li key={`${a.id} ${b.id}`}>
            <Task task={a} press={() => show(a, b)} />
            {b.title !== a.title && <Task task={b} press={() => show(a, b)} />}
            <p class="soft">
              {similarity < 1 && `${w.alike(similarity)} · `}
              {dutiesOnlyInA.length + dutiesOnlyInB.length === 0 && w.same}
              <Duties label={w.dutiesA} duties={dutiesOnlyInA} /> <Duties label={w.dutiesB} duties={dutiesOnlyInB} />
            </p>
          </li>
        ))}
      </ul>
      <div class="compare-texts">
        <OnlyInOne title={w.onlyA(tasksOnlyInA.length)} tasks={tasksOnlyInA} press={(task) => show(task, null)} />
        <OnlyInOne title={w.onlyB(tasksOnlyInB.length)} tasks={tasksOnlyInB} press={(task) => show(null, task)} />
      </div>
    </>
  );
}

interface OnlyInOneProps {
  readonly title: string;
  readonly tasks: readonly PlacedTaskFragment[];
  press(task: PlacedTaskFragment): void;
}

function OnlyInOne({ title, tasks, press }: OnlyInOneProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="compared">
        {tasks.map((task) => (
          <li key={task.id}>
            <Task task={task} press={() => press(task)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Task({ task: { label, title }, press }: { readonly task: PlacedTaskFragment; press(): void }) {
  const w = useWords(words);
  return (
    <button type="button" class="task-button" title={w.go} onClick={press}>
      {label} <bdi class="clipped">{title}</bdi>
    </button>
  );
}

function Duties({ label, duties }: { readonly label: string; readonly duties: readonly Duty[] }) {
  const roles = useWords(roleWords);
  if (duties.length === 0) return null;
  return (
    <span>
      {label}
      <bdi>{duties.map(({ unit, role }) => `${unit.name}（${roles[role]}）`).join('、')}</bdi>
    </span>
  );
}
