import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Taken } from './port/messenger.js';

/** Figures of one channel. */
export interface ChannelMetrics {
  took(taken: Taken): void;
  /** Messages that are not answered yet. */
  waiting(count: number): void;
  /** In seconds, from the turn of a message until its answer is sent. */
  answered(seconds: number): void;
  sent(outcome: 'sent' | 'failed'): void;
  /** A send was tried again. */
  retried(): void;
  up(running: boolean): void;
}

/** Makes the figures of channels in a registry of Prometheus; each channel is a label. */
export function channelMetrics(registry: Registry): (channel: string) => ChannelMetrics {
  const registers = [registry];
  const by = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name, help, labelNames: ['channel', ...labelNames], registers });
  const messages = by('zerentu_bot_messages_total', 'Messages that came in, by what became of them.', 'outcome');
  const replies = by('zerentu_bot_replies_total', 'Answers, by whether they could be sent.', 'outcome');
  const retries = by('zerentu_bot_retries_total', 'Sends that were tried again.');
  const gauge = (name: string, help: string) => new Gauge({ name, help, labelNames: ['channel'], registers });
  const waiting = gauge('zerentu_bot_waiting', 'Messages that are not answered yet.');
  const up = gauge('zerentu_bot_up', 'Whether the channel is connected.');
  const seconds = new Histogram({
    name: 'zerentu_bot_answer_seconds',
    help: 'From the turn of a message until its answer is sent.',
    labelNames: ['channel'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 30],
    registers,
  });
  return (channel) => ({
    took: (outcome) => messages.inc({ channel, outcome }),
    waiting: (count) => waiting.set({ channel }, count),
    answered: (took) => seconds.observe({ channel }, took),
    sent: (outcome) => replies.inc({ channel, outcome }),
    retried: () => retries.inc({ channel }),
    up: (running) => up.set({ channel }, Number(running)),
  });
}
