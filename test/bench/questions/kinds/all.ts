import type { QuestionKind } from '../kind.js';
import { ambiguousKinds } from './ambiguous.js';
import { bodyKinds } from './bodies.js';
import { deadlineKinds } from './deadlines.js';
import { directiveKinds } from './directive-facts.js';
import { enterpriseKinds } from './enterprises.js';
import { followUpKinds } from './follow-ups.js';
import { leadKinds } from './lead.js';
import { textKinds } from './of-text.js';
import { participantKinds } from './participants.js';
import { peopleKinds } from './people.js';
import { responsibleKinds } from './responsible.js';
import { responsibleUnitKinds } from './responsible-unit.js';
import { sectionKinds } from './sections.js';
import { severalKinds } from './several.js';
import { supportKinds } from './support.js';
import { targetKinds } from './targets.js';
import { unanswerableKinds } from './unanswerable.js';
import { countKinds } from './unit-counts.js';
import { relationKinds } from './unit-relations.js';
import { unitTaskKinds } from './unit-tasks.js';
import { lackKinds } from './unled.js';
import { whereKinds } from './where.js';
import { yesNoKinds } from './yes-no.js';

/** Every kind of question that is asked. */
export const KINDS: readonly QuestionKind[] = [
  ...leadKinds,
  ...supportKinds,
  ...responsibleKinds,
  ...participantKinds,
  ...responsibleUnitKinds,
  ...ambiguousKinds,
  ...unitTaskKinds,
  ...countKinds,
  ...relationKinds,
  ...sectionKinds,
  ...peopleKinds,
  ...targetKinds,
  ...deadlineKinds,
  ...enterpriseKinds,
  ...yesNoKinds,
  ...whereKinds,
  ...bodyKinds,
  ...directiveKinds,
  ...severalKinds,
  ...followUpKinds,
  ...unanswerableKinds,
  ...lackKinds,
  ...textKinds,
];
