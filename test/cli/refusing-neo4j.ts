import { createServer, type Server } from 'node:net';

const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized';

/** A text of PackStream, of at most 65,535 bytes. */
function packed(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([0xd1, bytes.length >> 8, bytes.length & 255]), bytes]);
}

/** The FAILURE of Bolt in one chunk. */
function failure(code: string, message: string): Buffer {
  const told = [packed('code'), packed(code), packed('message'), packed(message)];
  const body = Buffer.concat([Buffer.from([0xb1, 0x7f, 0xa2]), ...told]);
  return Buffer.concat([Buffer.from([body.length >> 8, body.length & 255]), body, Buffer.from([0, 0])]);
}

/** A server of Bolt 4.4 that lets nobody in and repeats in its refusal what it was told; `heard` is told the same. */
export function refusingNeo4j(heard: (words: string) => void): Server {
  return createServer((socket) => {
    let greeted = false;
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      if (!greeted) {
        greeted = true;
        socket.write(Buffer.from([0, 0, 4, 4]));
        return;
      }
      const words = part.toString('latin1');
      heard(words);
      socket.write(failure(UNAUTHORIZED, `refused: ${words}`));
    });
  });
}
