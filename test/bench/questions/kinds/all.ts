import type { QuestionKind } from '../kind.js';
import { aboutPeopleKinds } from './about-people.js';
import { ambiguousKinds } from './ambiguous.js';
import { bodyKinds } from './bodies.js';
import { deadlineKinds } from './deadlines.js';
import { directiveKinds } from './directive-facts.js';
import { enterpriseKinds } from './enterprises.js';
import { taskFollowUpKinds } from './follow-ups-task.js';
import { unitFollowUpKinds } from './follow-ups-unit.js';
import { jointKinds } from './joint.js';
import { lackKinds } from './lack.js';
import { leadKinds } from './lead.js';
import { mostKinds } from './most.js';
import { multiHopKinds } from './multi-hop.js';
import { notStatedKinds } from './not-stated.js';
import { textKinds } from './of-text.js';
import { participantKinds } from './participants.js';
import { postKinds } from './posts.js';
import { responsibleKinds } from './responsible.js';
import { responsibleUnitKinds } from './responsible-unit.js';
import { sectionKinds } from './sections.js';
import { severalKinds } from './several.js';
import { supportKinds } from './support.js';
import { targetKinds } from './targets.js';
import { targetsOfKinds } from './targets-of.js';
import { unanswerableKinds } from './unanswerable.js';
import { countKinds } from './unit-counts.js';
import { unitTaskKinds } from './unit-tasks.js';
import { whereKinds } from './where.js';
import { yesNoFactKinds } from './yes-no-facts.js';
import { yesNoRoleKinds } from './yes-no-roles.js';

/** Every kind of question that is asked. */
export const KINDS: readonly QuestionKind[] = [
  ...leadKinds,
  ...supportKinds,
  ...responsibleKinds,
  ...participantKinds,
  ...responsibleUnitKinds,
  ...ambiguousKinds,
  ...textKinds,
  ...unitTaskKinds,
  ...countKinds,
  ...jointKinds,
  ...mostKinds,
  ...lackKinds,
  ...sectionKinds,
  ...postKinds,
  ...aboutPeopleKinds,
  ...multiHopKinds,
  ...targetKinds,
  ...targetsOfKinds,
  ...deadlineKinds,
  ...enterpriseKinds,
  ...yesNoRoleKinds,
  ...yesNoFactKinds,
  ...whereKinds,
  ...bodyKinds,
  ...directiveKinds,
  ...severalKinds,
  ...taskFollowUpKinds,
  ...unitFollowUpKinds,
  ...unanswerableKinds,
  ...notStatedKinds,
];
