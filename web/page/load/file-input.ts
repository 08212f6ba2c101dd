import type { DirectiveInput } from '../../generated/graphql.js';

/** As the server: what the names of files end with that it reads. */
export const ENDINGS: readonly string[] = ['txt', 'md', 'html', 'htm', 'docx', 'doc', 'pdf', 'xlsx'];
/** As the server: larger files are not even read. */
export const MOST_BYTES = 10 * 2 ** 20;

/** Why a file cannot be loaded, seen before it is sent. */
export type Unfit = 'tooLarge' | 'unread';

/** Tells why a file cannot be loaded; `null` where it may be tried. */
export function unfit({ name, size }: Pick<File, 'name' | 'size'>): Unfit | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!ENDINGS.includes(ending)) return 'unread';
  return size > MOST_BYTES ? 'tooLarge' : null;
}

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
