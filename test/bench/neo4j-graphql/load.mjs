// The process that sends the requests: each message asks for so many milliseconds of one query, the answer is how it went.
import { Agent, request } from 'node:http';

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function load({ url, query, connections, milliseconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const send = () =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
        response.resume().on('end', resolve).on('error', reject);
      });
      sent.on('error', reject).end(body);
    });
  const latencies = [];
  const started = performance.now();
  const client = async () => {
    for (let at = performance.now(); at < started + milliseconds; at = performance.now()) {
      await send();
      latencies.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  const rate = (latencies.length / (performance.now() - started)) * 1000;
  agent.destroy();
  return { rate, latency: median(latencies) };
}

process.on('message', async (task) => process.send(await load(task)));
