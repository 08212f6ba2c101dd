import { once } from 'node:events';
import { createServer } from 'node:http';

/** Serves an app on a free port and tells the process that forked this one its address; ends with that process. */
export async function listen(app) {
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.on('disconnect', () => process.exit(0));
  process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` });
}
