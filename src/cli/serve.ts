export async function serve(): Promise<number> {
  return 1;
}
