import { Agent, request } from 'node:http';

/** Sends requests over connections that are kept alive. */
export class Client {
  #url;
  #agent;

  constructor(url, connections) {
    this.#url = url;
    // One more, for who loads.
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections + 1 });
  }

  /** Posts a body as JSON; resolves to status and text. */
  send(path, body, headers = {}) {
    const bytes = Buffer.from(JSON.stringify(body));
    return new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, this.#url),
        {
          method: 'POST',
          agent: this.#agent,
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            'content-length': bytes.length,
            ...headers,
          },
        },
        (response) => {
          let text = '';
          response
            .setEncoding('utf8')
            .on('data', (part) => {
              text += part;
            })
            .on('end', () => resolve({ status: response.statusCode, text }))
            .on('error', reject);
        },
      );
      sent.on('error', reject).end(bytes);
    });
  }

  close() {
    this.#agent.destroy();
  }
}
