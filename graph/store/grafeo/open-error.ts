import { StoreError } from '../errors.js';

/** Says what to do when a graph file cannot be opened; told apart by Grafeo's codes and words, its types have none. */
export function openError(folder: string, file: string, cause: unknown): StoreError {
  const words = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
  if (/locked by another process|cannot (?:be locked|lock)|already (?:open|locked)|database locked/i.test(words)) {
    return new StoreError(
      'STORE_LOCKED',
      `Another zerentu uses ${folder}. Stop it, or name another folder with ZERENTU_DATA_DIR.`,
      { cause },
    );
  }
  if (
    /permission|read-only file system|denied|EACCES|EROFS|EEXIST|ENOTDIR|ENOSPC|no space|ENAMETOOLONG|ELOOP|ENOENT|EPERM/i.test(
      words,
    )
  ) {
    return new StoreError(
      'STORE_UNWRITABLE',
      `${folder} cannot be written. See that it is a folder, its permissions and the free space, or name another with ZERENTU_DATA_DIR.`,
      { cause },
    );
  }
  return new StoreError(
    'STORE_DAMAGED',
    `The graph in ${folder} cannot be opened (${words.slice(0, 200)}). Run \`zerentu rebuild\`: it moves ${file} aside and loads the directives again from their archive.`,
    { cause },
  );
}
