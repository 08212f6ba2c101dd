const KEPT = 'zerentu-unit';

/** The unit that was kept as one's own; `null` where none is. */
export const keptUnit = (): string | null => localStorage.getItem(KEPT);

/** Keeps a unit as one's own; `null` forgets it. */
export function keepUnit(id: string | null): void {
  if (id === null) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, id);
}
