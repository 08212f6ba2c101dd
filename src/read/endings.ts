/** What the names of files end with that can be read; what a file is, its content tells. */
export const READ_ENDINGS: readonly string[] = ['txt', 'md', 'html', 'htm', 'docx', 'doc', 'pdf', 'xlsx'];
