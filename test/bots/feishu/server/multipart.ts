/** Fields of a body of multipart/form-data. */
export function multipart(contentType: string | undefined, body: Buffer): Readonly<Record<string, Buffer>> {
  const [, boundary = ''] = /boundary=(.+)$/.exec(contentType ?? '') ?? [];
  const fields: Record<string, Buffer> = {};
  for (const part of body.toString('latin1').split(`--${boundary}`).slice(1, -1)) {
    const [head = '', ...rest] = part.slice(2).split('\r\n\r\n');
    const [, name = ''] = /name="([^"]*)"/.exec(head) ?? [];
    fields[name] = Buffer.from(rest.join('\r\n\r\n').slice(0, -2), 'latin1');
  }
  return fields;
}
