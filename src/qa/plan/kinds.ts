import type { QuestionKind } from './kind.js';
import { aboutPerson } from './kinds/about-person/about-person.js';
import { bodies } from './kinds/bodies/bodies.js';
import { comparison } from './kinds/comparison/comparison.js';
import { deadlines } from './kinds/deadlines/deadlines.js';
import { directiveFacts } from './kinds/directive-facts/directive-facts.js';
import { enterpriseTasks } from './kinds/enterprise-tasks/enterprise-tasks.js';
import { enterprises } from './kinds/enterprises/enterprises.js';
import { more } from './kinds/more/more.js';
import { negatedRole } from './kinds/negated-role/negated-role.js';
import { partners } from './kinds/partners/partners.js';
import { personOfPost } from './kinds/person-of-post/person-of-post.js';
import { ranking } from './kinds/ranking/ranking.js';
import { neverStated } from './kinds/refusals/never-stated.js';
import { notRead } from './kinds/refusals/not-read.js';
import { smallTalk } from './kinds/refusals/small-talk.js';
import { unknownDirective } from './kinds/refusals/unknown-directive.js';
import { unknownPlace } from './kinds/refusals/unknown-place.js';
import { unknownUnit } from './kinds/refusals/unknown-unit.js';
import { sectionTasks } from './kinds/section-tasks/section-tasks.js';
import { source } from './kinds/source/source.js';
import { targets } from './kinds/targets/targets.js';
import { taskUnits } from './kinds/task-units/task-units.js';
import { topic } from './kinds/topic/topic.js';
import { totals } from './kinds/totals/totals.js';
import { unitName } from './kinds/unit-name/unit-name.js';
import { unitTasks } from './kinds/unit-tasks/unit-tasks.js';
import { why } from './kinds/why/why.js';
import { yesNo } from './kinds/yes-no/yes-no.js';

/**
 * Every kind of question. Which goes before which, where two claim one question, stands in the kinds themselves (`before`);
 * of kinds that say nothing of each other the better score wins, and at equal scores the one that stands first here.
 */
export const QUESTION_KINDS: readonly QuestionKind[] = [
  more,
  why,
  smallTalk,
  neverStated,
  notRead,
  unknownDirective,
  unknownPlace,
  unknownUnit,
  yesNo,
  comparison,
  ranking,
  partners,
  bodies,
  negatedRole,
  personOfPost,
  unitName,
  unitTasks,
  aboutPerson,
  enterpriseTasks,
  enterprises,
  directiveFacts,
  totals,
  source,
  targets,
  deadlines,
  sectionTasks,
  taskUnits,
  topic,
];

const BY_NAME = new Map(QUESTION_KINDS.map((kind) => [kind.name, kind]));

/** Returns the kind of that name, `null` where there is none. */
export function kindNamed(name: string): QuestionKind | null {
  return BY_NAME.get(name) ?? null;
}
