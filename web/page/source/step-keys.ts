const KEPT = 'zerentu-step-keys';
const STEPS: ReadonlyMap<string, number> = new Map([
  ['n', 1],
  ['p', -1],
]);
/** Where letters are written, or choose from a list. */
const TAKES_LETTERS = 'input:not([type=checkbox]), select, textarea, dialog';

/** Whether keys are to go from place to place; somebody whose voice types letters must be able to do without. */
export const keptStepKeys = (): boolean => localStorage.getItem(KEPT) !== 'off';

/** Keeps that choice for the next time. */
export const keepStepKeys = (on: boolean): void => localStorage.setItem(KEPT, on ? 'on' : 'off');

/** How many places a key goes on: n to the next, p back, 0 for other keys and where letters are meant as such. */
export function stepOf({ key, target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): number {
  if (ctrlKey || metaKey || altKey || isComposing) return 0;
  if (target instanceof Element && target.closest(TAKES_LETTERS)) return 0;
  return STEPS.get(key.toLowerCase()) ?? 0;
}
