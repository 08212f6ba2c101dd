import { COLOURS, type Palette } from './styles.js';

/** The colours of the style sheet as they are now: a canvas knows no variables, nor does a file. */
export function paletteNow(): Palette {
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = COLOURS.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(read) as Palette;
}
