/** Cuts a line into pieces of at most `most` UTF-16 units, never inside a character. */
export function cutLine(line: string, most: number): string[] {
  if (line.length <= most) return [line];
  const pieces: string[] = [];
  let piece = '';
  for (const char of line) {
    if (piece.length + char.length > most) {
      pieces.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...pieces, piece];
}

/** Puts pieces of text together, with line breaks between them, into as few messages of at most `most` as their order allows; `measure` gives the size of a text. A longer piece stands alone. */
export function packPieces(pieces: readonly string[], most: number, measure = (text: string) => text.length): string[] {
  const messages: string[] = [];
  let message: string | null = null;
  let size = 0;
  for (const piece of pieces) {
    const more = measure(piece) + 1;
    if (message !== null && size + more > most) {
      messages.push(message);
      message = null;
    }
    message = message === null ? piece : `${message}\n${piece}`;
    size = message === piece ? more : size + more;
  }
  return message === null ? messages : [...messages, message];
}
