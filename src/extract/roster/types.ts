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
}
