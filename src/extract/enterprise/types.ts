import type { OrganisationKind } from '#src/lexicon/organisations.js';
import type { Fact } from '../fact.js';

/** What an organisation is, told from its name or the frame it stands in. */
export type EnterpriseKind = OrganisationKind;

/** An organisation named in a task with the part it plays there; one entry a task. */
export interface Enterprise extends Fact {
  readonly name: string;
  readonly kind: EnterpriseKind;
  /** The part it plays, as printed: 示范带动, 带动, 建设. */
  readonly part: string;
  readonly task: string | null;
  readonly taskId: string | null;
}
