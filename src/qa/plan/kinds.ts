import type { QuestionKind } from './asked.js';
import { aboutPerson } from './kinds/about-person.js';
import { bodyMembers } from './kinds/bodies.js';
import { directiveFacts } from './kinds/directive-facts.js';
import { enterprisesOfTask, enterpriseTasks } from './kinds/enterprises.js';
import { negatedRole } from './kinds/negated.js';
import { personOfPost } from './kinds/person-of-post.js';
import { neverStated, notRead, smallTalk, unknownUnit } from './kinds/refusals.js';
import { sectionTasks } from './kinds/section-tasks.js';
import { targetValues } from './kinds/targets.js';
import { taskUnits } from './kinds/task-units.js';
import { topicOnly } from './kinds/topic-only.js';
import { unitTasks } from './kinds/unit-tasks.js';
import { yesNo } from './kinds/yes-no.js';

/**
 * The kinds of questions in the order in which they are tried. What is refused comes first, so that no other kind answers
 * a part of it; a yes/no question holds the words of the others, and so does one
 * for what is lacking; posts come before roles (牵头单位的局长), people before
 * units (他的单位), what names a unit before what only names a topic; the bare topic takes what is left.
 */
export const QUESTION_KINDS: readonly QuestionKind[] = [
  smallTalk,
  neverStated,
  notRead,
  unknownUnit,
  yesNo,
  bodyMembers,
  negatedRole,
  personOfPost,
  unitTasks,
  aboutPerson,
  enterpriseTasks,
  enterprisesOfTask,
  directiveFacts,
  targetValues,
  sectionTasks,
  taskUnits,
  topicOnly,
];
