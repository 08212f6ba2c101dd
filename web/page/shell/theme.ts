/** How the page looks: as the system does, light, or dark. */
export type Theme = 'system' | 'light' | 'dark';

/** In the order in which the button goes through them. */
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const KEPT = 'zerentu-theme';
const CHANGED = 'zerentu:theme';

/** What was chosen the last time. */
export const keptTheme = (): Theme => THEMES.find((theme) => theme === localStorage.getItem(KEPT)) ?? 'system';

/** Puts a theme on, and keeps it for the next time. */
export function keepTheme(theme: Theme): void {
  localStorage.setItem(KEPT, theme);
  document.documentElement.dataset.theme = theme;
  dispatchEvent(new Event(CHANGED));
}

/** Calls back whenever light turns to dark or back, by choice or with the system; returns how to stop that. */
export function onThemeChange(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', changed);
  addEventListener(CHANGED, changed);
  return () => {
    system.removeEventListener('change', changed);
    removeEventListener(CHANGED, changed);
  };
}
