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
  if (/^\d+$/.test(plain)) return Number(plain);
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
  return total + digit;
}
