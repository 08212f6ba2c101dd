import type { DirectiveInput } from '../../generated/graphql.js';

/** The formats that are read, as a file box takes them. */
export const FORMATS = '.txt,.md,.html,.htm,.docx,.doc,.pdf,.xlsx';
/** As the server: larger ones are not even read. */
const MOST_BYTES = 10 * 2 ** 20;

/** Whether a file is larger than what can be loaded. */
export const tooLarge = ({ size }: File): boolean => size > MOST_BYTES;

/** A file as the server takes it: its name and its bytes. */
export function inputOf(file: File): Promise<DirectiveInput> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      const url = String(reader.result);
      resolve({ name: file.name, contentBase64: url.slice(url.indexOf(',') + 1) });
    };
    reader.readAsDataURL(file);
  });
}
