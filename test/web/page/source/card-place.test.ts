import { describe, expect, it } from 'vitest';
import { frameAround, placeBeside } from '#web/page/source/card-place.js';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 300, height: 200 };

describe('the card of some words', () => {
  it.each([
    ['below them', [100, 100, 400, 130], { left: 100, top: 138 }],
    ['above them, low in the window', [100, 700, 400, 730], { left: 100, top: 492 }],
    ['within the window, far to the right', [900, 100, 980, 130], { left: 692, top: 138 }],
    ['to the right of high ones', [100, 20, 400, 790], { left: 408, top: 20 }],
    ['to the left of high ones', [500, 20, 980, 790], { left: 192, top: 20 }],
    ['nowhere, where they fill the window', [0, 20, 990, 790], null],
    ['nowhere above, where they are scrolled away', [0, -90, 990, -60], null],
  ] as const)('stands %s', (_, [left, top, right, bottom], place) => {
    expect(placeBeside({ left, top, right, bottom }, CARD, WINDOW)).toEqual(place);
  });

  it('keeps off all pieces of a quote', () => {
    const [a, b] = [
      { left: 50, top: 10, right: 90, bottom: 30 },
      { left: 0, top: 30, right: 40, bottom: 50 },
    ];
    expect(frameAround([a, b])).toEqual({ left: 0, top: 10, right: 90, bottom: 50 });
    expect(frameAround([])).toBeNull();
  });
});
