export interface Stage {
  readonly name: string;
  readonly base: string;
  readonly steps: readonly { readonly word: string; readonly rest: string }[];
}
export function stagesOf(text: string): Stage[];
export function copyOf(rest: string): { from: string; sources: string[]; target: string };
