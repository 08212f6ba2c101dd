const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Reads a Chinese or Arabic integer below 10,000: 二十八 → 28, 二〇一七 → 2017, 28 → 28.
 * Returns `null` for anything else.
 */
export function parseNumeral(text: string): number | null {
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return safe(Number(plain));
  if (!/^[〇零○一二两三四五六七八九十百千]+$/.test(text)) return null;
  const positional = !/[十百千]/.test(text);
  let total = 0;
  let digit = 0;
  for (const char of text) {
    const unit = UNITS[char];
    if (unit !== undefined) {
      total += (digit || 1) * unit;
      digit = 0;
    } else {
      digit = positional ? digit * 10 + (DIGITS[char] ?? 0) : (DIGITS[char] ?? 0);
    }
  }
  return safe(total + digit);
}

const safe = (value: number): number | null => (Number.isSafeInteger(value) ? value : null);

const FIGURES = '零一二三四五六七八九';

/** Writes an integer from 1 to 999 as Chinese lists count: 十二, 二十, 一百零三. */
export function chineseNumeral(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const hundred = hundreds > 0 ? `${FIGURES[hundreds]}百` : '';
  const ten = tens > 0 ? `${tens === 1 && !hundreds ? '' : FIGURES[tens]}十` : hundreds > 0 && ones > 0 ? '零' : '';
  return hundred + ten + (ones > 0 ? FIGURES[ones] : '');
}
