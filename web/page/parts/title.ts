/** What a directive is called: its title, or that the text prints none, with the end of its id to tell several apart. */
export const titleOf = ({ id, title }: { readonly id: string; readonly title: string | null }): string =>
  title ?? `无标题文件（${id.replace(/^directive:/, '')}）`;
