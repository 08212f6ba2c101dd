/** How the role of a task's units is known. */
export type RoleBasis = 'EXPLICIT' | 'DECLARED_ORDER' | 'JOINT';

/** Units of a task as printed, by role. */
export interface Roles {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly responsible: readonly string[];
}

/** A task as printed. */
export interface GoldTask extends Roles {
  readonly label: string;
  readonly title: string;
  /** Partial ISO date. */
  readonly deadline: string | null;
  readonly roleBasis: RoleBasis | null;
  /** Duties that a sentence elsewhere carries to this task. */
  readonly carried: readonly { readonly unit: string; readonly role: 'SUPPORT' | 'RESPONSIBLE' }[];
  /** Forms of its clause and title. */
  readonly forms: readonly string[];
  /** May be found as a task or not: it stands under a task. */
  readonly optional?: true;
  /** Its units cannot be told from the format. */
  readonly unitsUncertain?: true;
  /** Its unit cells are covered by a merge with the row above: a format that states no merges gives it no units. */
  readonly unitsMerged?: true;
}

/** A quantified goal. The text is printed in one piece. */
export interface GoldTarget {
  readonly text: string;
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly deadline: string | null;
  readonly recurrence?: string;
  /** Label of the task around it. */
  readonly task: string | null;
  readonly form: string;
}

/** A member of a roster. */
export interface GoldPerson {
  readonly name: string;
  readonly role: string | null;
  readonly posts: readonly string[];
  readonly form: string;
}

/** What a composed directive says, in the format of labelled directives; the further keys are explained beside them. */
export interface Gold {
  readonly source: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly issuers: readonly string[];
  readonly docNumber: string | null;
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  readonly negative: boolean;
  readonly tasks: readonly GoldTask[];
  readonly people: readonly GoldPerson[];
  readonly targets: readonly GoldTarget[];
  readonly targetsComplete: true;
  readonly enterprises: readonly { readonly task: string; readonly name: string; readonly form: string }[];
  /** Work divided by unit, from the verb on. */
  readonly unitDuties: readonly { readonly unit: string; readonly text: string; readonly form: string }[];
  /** Bodies set up, with the units that do their daily work. */
  readonly bodies: readonly { readonly name: string; readonly office: readonly string[] }[];
  readonly basis: readonly { readonly title: string; readonly docNumber: string | null }[];
}
