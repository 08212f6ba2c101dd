const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes words safe in HTML, inside of attributes in double quotes too. */
export const escapeHtml = (words: string): string => words.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
