/** What a directive is about: the words from which its tasks, goals and titles are put together. */
export interface Theme {
  /** 数字经济高质量发展: what the title and the plan are named after. */
  readonly subject: string;
  /** Functions of the departments that such a directive names, the leading one first. */
  readonly departments: readonly string[];
  /** Chapters or groups that state work. */
  readonly chapters: readonly string[];
  /** `verbs|objects`: any verb fits any object of its line. */
  readonly titles: readonly string[];
  /** Sentences about the work, without figures, units and names. */
  readonly sentences: readonly string[];
  /** `thing|measure word`. */
  readonly things: readonly string[];
  /** Shares in per cent. */
  readonly rates: readonly string[];
  /** `quantity|measure word with its magnitude`. */
  readonly amounts: readonly string[];
  /** `brand suffix` of enterprises in this field. */
  readonly trades: readonly string[];
  /** Parks and platforms; `{}` is the place. */
  readonly parks: readonly string[];
}
