import { chineseNumeral } from '#src/text/numerals.js';

const letters = (value: number, first: number): string =>
  String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** Beyond what Chinese lists count to, in figures. */
const chinese = (value: number) => (value <= 999 ? chineseNumeral(value) : String(value));

const ROMAN: readonly (readonly [value: number, digits: string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let words = '';
  for (const [size, digits] of ROMAN) for (; rest >= size; rest -= size) words += digits;
  return words;
}

/** How Word prints a number in a list, by the names of ECMA-376 §17.18.59 (ST_NumberFormat). */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: chinese,
  decimalEnclosedCircle: (value) => (value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value)),
  decimalEnclosedCircleChinese: (value) => (value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value)),
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperLetter: (value) => letters(value, 65),
  lowerLetter: (value) => letters(value, 97),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  bullet: () => '',
  none: () => '',
};

/** Word counts no further; letters and Roman numerals grow with what they count. */
const LARGEST = 32_767;

/** Returns a number in one of Word's formats; one that is not known, or that Word would not count to, is printed in figures. */
export const formatNumber = (value: number, format: string): string =>
  value >= 1 && value <= LARGEST ? (FORMATS[format] ?? String)(value) : String(value);
