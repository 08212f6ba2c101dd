/** Radicals that fonts give for the letters that look the same and that NFKC leaves: Unicode's EquivalentUnifiedIdeograph. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  '⺠民 ⺟母 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/** Returns words as they look: radicals as letters, a heading that is spaced out (浙 江 省 政 府) without the spaces. */
export const plainLetters = (words: string): string =>
  words
    .replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'))
    .replace(/[\u2e80-\u2ef3]/g, (radical) => RADICALS[radical] ?? radical)
    .replace(/(?<![\u4e00-\u9fff])(?:[\u4e00-\u9fff] ){4,}[\u4e00-\u9fff](?![\u4e00-\u9fff])/g, (spread) =>
      spread.replace(/ /g, ''),
    );
