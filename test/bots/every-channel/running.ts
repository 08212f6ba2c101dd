import { Registry } from 'prom-client';
import { BotDesk } from '#bots/desk/bot-desk.js';
import { channelMetrics } from '#bots/metrics.js';
import type { Desk } from '#bots/port/messenger.js';
import type { Reply } from '#bots/port/reply.js';
import { SupervisedChannel } from '#bots/supervised-channel.js';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { LocalZerentu } from '#src/app/local.js';
import { sourceLinks } from '#src/app/source-links.js';
import { RULES_VERSION } from '#src/pipeline.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { graphOf, SEED_TEXT } from '#test/corpus/directives.js';
import { openExtractor } from '#test/extractor.js';
import type { FakeMessenger } from '../fake/fake-messenger.js';

/** Zerentu over the seed directive in memory. */
export async function seedZerentu(): Promise<LocalZerentu> {
  const store = GrafeoStore.open();
  await store.setUp();
  await store.load(graphOf(SEED_TEXT, RULES_VERSION));
  return new LocalZerentu(store, new GraphQuestionEngine({ store, secret: 'a secret of the tests' }), openExtractor());
}

/** A channel that is connected to its fake messenger. */
export interface Running {
  readonly channel: SupervisedChannel;
  readonly desk: BotDesk;
  /** Every answer that was given, before it was rendered. */
  readonly replies: Reply[];
  readonly logged: string[];
  stop(): Promise<void>;
}

/** Connects a channel to its fake messenger, as `serve` does to the real one; resolves when messages can come in. */
export async function run(fake: FakeMessenger, zerentu: LocalZerentu): Promise<Running> {
  const replies: Reply[] = [];
  const logged: string[] = [];
  const note = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const log = { info: note, warn: note, error: note };
  const metrics = channelMetrics(new Registry())(fake.name);
  const linkTo = sourceLinks({ url: 'https://zerentu.example', readToken: null });
  const desk = new BotDesk({ channel: fake.name, zerentu, linkTo, allowed: [], metrics, log });
  const recording: Desk & { readonly waiting: number } = {
    take: (message, outlet) =>
      desk.take(message, {
        busy: async () => outlet.busy?.(),
        send: (reply) => {
          replies.push(reply);
          return outlet.send(reply);
        },
      }),
    room: () => desk.room(),
    idle: () => desk.idle(),
    get waiting() {
      return desk.waiting;
    },
  };
  await fake.start();
  const channel = new SupervisedChannel({
    name: fake.name,
    load: async () => fake.messenger(log),
    desk: recording,
    metrics,
    secrets: [],
    log,
    pauses: { first: 20, longest: 100 },
  });
  channel.start();
  await until(
    () => channel.status().state === 'running',
    () => logged.join('\n'),
  );
  return {
    channel,
    desk,
    replies,
    logged,
    async stop() {
      await channel.stop();
      await fake.stop();
    },
  };
}

/** Resolves when something holds; where it never does, the error shows `why`. */
export async function until(holds: () => boolean, why: () => string, patience = 20_000): Promise<void> {
  const end = performance.now() + patience;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`It never came to that. ${why().slice(-3000)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
