import { ORDINALS } from '../port/ordinals.js';
import type { Button } from '../port/reply.js';
import { oneLine } from '../port/text.js';

/** Some messengers take signs that nobody sees out of what a button makes one say, and blanks together. */
const plain = (text: string) => oneLine(text.replace(/[\p{Cc}\p{Cf}]/gu, ''));

/** `②`, `② 6. 拓展…`: a choice by its place, with as much of its label as found room. */
function byOrdinal(text: string, choices: readonly Button[]): Button | 'old' | null {
  const [ordinal = ''] = text;
  const at = ORDINALS.indexOf(ordinal);
  if (at < 0 || ordinal === '') return null;
  const label = plain(text.slice(ordinal.length)).replace(/…$/, '');
  const fits = (choice: Button | undefined) => choice && plain(choice.label).startsWith(label);
  const choice = choices[at];
  return choice && fits(choice) ? choice : 'old';
}

/**
 * The button that a text names: by its label; a choice by the number with which its label begins, else by its place,
 * counted from 1; or by a circled number. `old`: one of another list than the last.
 */
export function buttonNamed(text: string, buttons: readonly Button[]): Button | 'old' | null {
  const choices = buttons.filter(({ kind }) => kind === 'choice');
  const labelled = buttons.find(({ label }) => plain(label) === plain(text));
  if (labelled || !/^\d{1,2}$/.test(text)) return labelled ?? byOrdinal(text, choices);
  return choices.find(({ label }) => label.startsWith(`${text}.`)) ?? choices[Number(text) - 1] ?? null;
}
