import type { Fact } from '../fact.js';

/** A person named in a roster or beside a post. */
export interface Person extends Fact {
  /** Without the padding between two characters: 孙军. */
  readonly name: string;
  /** 组长, 成员, 总召集人 …; `null` outside rosters. */
  readonly role: string | null;
  /** Posts as printed, split at 、. */
  readonly posts: readonly string[];
  /** Name of the body whose roster this is, `null` where none is known. */
  readonly body: string | null;
}

/** A joint conference, leading group or task force (议事协调机构). */
export interface Body extends Fact {
  readonly name: string;
  /** Units that do its daily work (日常工作由…负责, 办公室设在…). */
  readonly office: readonly string[];
  /** Units that are its members (成员单位), as printed. */
  readonly units: readonly BodyUnit[];
  /** Who directs its office (办公室主任由…兼任). */
  readonly directors: readonly OfficeDirector[];
}

/** A unit that is a member of a body. */
export interface BodyUnit extends Fact {
  readonly unit: string;
}

/** Who directs the office of a body: somebody by name, or whoever holds a post. */
export interface OfficeDirector extends Fact {
  /** `null` where only the post is printed: 办公室主任由市发改委主任兼任. */
  readonly name: string | null;
  /** 办公室主任, 办公室副主任. */
  readonly role: string;
  /** As printed, split at 、. */
  readonly posts: readonly string[];
}
