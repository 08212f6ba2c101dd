/** A rectangle of the window, in pixels. */
export type Frame = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
/** How large something is, in pixels. */
export type Size = Readonly<Record<'width' | 'height', number>>;

const MARGIN = 8;

/** Where a card stands in a window without covering words: below them, above, or beside; `null` where it has no room. */
export function placeBeside(words: Frame, card: Size, window: Size): { left: number; top: number } | null {
  const [rightmost, lowest] = [window.width - card.width - MARGIN, window.height - card.height - MARGIN];
  const left = Math.max(MARGIN, Math.min(words.left, rightmost));
  const [below, above] = [words.bottom + MARGIN, words.top - MARGIN - card.height];
  if (below >= MARGIN && below <= lowest) return { left, top: below };
  if (above >= MARGIN && above <= lowest) return { left, top: above };
  const top = Math.max(MARGIN, Math.min(words.top, lowest));
  if (words.right + MARGIN <= rightmost) return { left: words.right + MARGIN, top };
  if (words.left - MARGIN - card.width >= MARGIN) return { left: words.left - MARGIN - card.width, top };
  return null;
}

/** The rectangle around some of them; `null` around none. */
export function frameAround(frames: readonly Frame[]): Frame | null {
  if (frames.length === 0) return null;
  return {
    left: Math.min(...frames.map(({ left }) => left)),
    top: Math.min(...frames.map(({ top }) => top)),
    right: Math.max(...frames.map(({ right }) => right)),
    bottom: Math.max(...frames.map(({ bottom }) => bottom)),
  };
}
