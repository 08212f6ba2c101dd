/**
 * Properties of each node as queries return them. `null` never stands for "unknown spelling":
 * a property is null where the text does not say.
 */

/** id: `directive:…` */
export interface DirectiveNode {
  id: string;
  title: string | null;
  issuer: string | null;
  issuers: string[];
  docNumber: string | null;
  issuedOn: string | null;
  publishedOn: string | null;
  jurisdiction: string | null;
  text: string;
  fingerprint: string;
  rulesVersion: string;
  /** Diagnostics as a JSON array of {rule, message, start, end}. */
  diagnostics: string;
}

/** Owned nodes carry directiveId, start, end, quote. `ordinal` is the order in the document, from 1. */
interface OwnedNode {
  id: string;
  directiveId: string;
  start: number;
  end: number;
  quote: string;
}

/** id: `section:<directive>/<ordinal>` */
export interface SectionNode extends OwnedNode {
  label: string | null;
  title: string;
  heading: string;
  ordinal: number;
}

/** id: `task:<directive>/<ordinal>` */
export interface TaskNode extends OwnedNode {
  ordinal: number;
  label: string;
  title: string;
  /** Headings from the chapter down. */
  section: string[];
  safeguard: boolean;
  deadline: string | null;
  rule: string;
}

/** id: `measure:<directive>/<task ordinal>/<ordinal>` */
export interface MeasureNode extends OwnedNode {
  taskId: string;
  label: string;
  title: string;
  ordinal: number;
}

/** id: `target:<directive>/<ordinal>` */
export interface TargetNode extends OwnedNode {
  ordinal: number;
  taskId: string | null;
  text: string;
  indicator: string;
  comparator: string;
  value: number | null;
  valueMax: number | null;
  measureWord: string;
  deadline: string | null;
  recurrence: string | null;
  rule: string;
}

/** id: `unit:<jurisdiction>/<first spelling stored>` */
export interface UnitNode {
  id: string;
  /** First spelling stored, as printed. */
  name: string;
  jurisdiction: string | null;
  /** Every spelling it is known by: short and full, without the level prefix, with the place name. */
  aliases: string[];
}

/** A spelling; (UnitName)-[:NAMES]->(Unit). id: `unitname:<jurisdiction>/<name>` */
export interface UnitNameNode {
  id: string;
  name: string;
}

/** id: `person:<jurisdiction>/<name>/<unit of the first post>` */
export interface PersonNode {
  id: string;
  name: string;
}

/** id: `post:<unit id>/<title>` or `post:<jurisdiction>/<title>` without a unit. */
export interface PostNode {
  id: string;
  /** As first printed: 市经信委主任. */
  name: string;
  /** The title alone: 主任, 副局长; empty where only the unit is printed. */
  title: string;
  /** Whether it heads the unit: 主任, 局长, not 副. */
  head: boolean;
  /** Id of the unit it is in, `null` where none is printed (副市长). */
  unitId: string | null;
}

/** id: `body:<jurisdiction>/<name>` */
export interface BodyNode {
  id: string;
  name: string;
}

/** id: `enterprise:<jurisdiction>/<name>` */
export interface EnterpriseNode {
  id: string;
  name: string;
  kind: string;
}

/** id: `jurisdiction:<name>` */
export interface JurisdictionNode {
  id: string;
  name: string;
}
