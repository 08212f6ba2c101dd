/** A partial ISO date as it is said: `2020-06` → 2020年6月. */
export function sayDate(date: string): string {
  return date.replace(
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/,
    (_, year: string, month?: string, day?: string) =>
      `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`,
  );
}
