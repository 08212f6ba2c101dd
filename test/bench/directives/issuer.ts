import type { Level } from './words/departments.js';

/** Who issues a directive, and the words that follow from it. */
export interface Issuer {
  readonly level: Level;
  /** 聊城市, 山东省; empty at the centre. */
  readonly place: string;
  /** 聊城, 山东; 全国 at the centre. */
  readonly short: string;
  /** What stands before its departments: 市, 省, 自治区; empty at the centre. */
  readonly prefix: string;
  /** 我市, 我省, 我国. */
  readonly own: string;
  /** As the title and the signature name them, the first one first. */
  readonly names: readonly string[];
  /** 聊政发. */
  readonly sign: string;
  /** The line of addressees. */
  readonly addressees: string;
  /** Who heads its leading groups: a list of posts for one person each. */
  readonly leaders: readonly (readonly string[])[];
  /** Who has approved a plan: 市政府. */
  readonly approver: string;
}

/** What an issuer form needs. */
export interface IssuerInput {
  /** Functions of departments, the leading one first. */
  readonly departments: readonly string[];
}
