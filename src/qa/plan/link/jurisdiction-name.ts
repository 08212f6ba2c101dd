const CLASS = /(?:省|市|自治区|自治州|州|盟|县|区|旗)$/;

/** A jurisdiction's name without its class: 聊城; the nation has none. */
export const bare = (jurisdiction: string): string => jurisdiction.replace(CLASS, '');

/** Whether words name a jurisdiction, with or without its class: 聊城 and 聊城市. */
export function isOf(words: string, jurisdiction: string | null): boolean {
  return jurisdiction !== null && (words === jurisdiction || (words.length > 1 && words === bare(jurisdiction)));
}
