import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { listTotal } from '#graph/cypher/list/list.js';
import type { GraphStore } from '#graph/store/store.js';
import type { Figures } from './figures.js';

/** In seconds: a question takes milliseconds, a large load seconds. */
const FAST = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30];
const SLOW = [0.01, 0.05, 0.1, 0.5, 1, 5, 30, 120];

/** Counts in a registry of Prometheus what this process does. */
export function promFigures(registry: Registry): Figures {
  const registers = [registry];
  const counter = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Counter<T>({ name, help, labelNames, registers });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const histogram = <T extends string>(name: string, help: string, buckets: number[], ...labelNames: T[]) =>
    new Histogram<T>({ name, help, buckets, labelNames, registers });
  const requests = counter('zerentu_http_requests_total', 'Requests that were answered.', 'route', 'method', 'status');
  const requestSeconds = histogram(
    'zerentu_http_request_seconds',
    'From a request to the end of its answer.',
    FAST,
    'route',
  );
  const underWay = gauge('zerentu_http_requests_under_way', 'Requests that are being answered.');
  const errors = counter('zerentu_errors_total', 'What was refused or failed, by the code that was told.', 'code');
  const questions = counter(
    'zerentu_questions_total',
    'Questions, by how they came and what they were.',
    'via',
    'intent',
    'status',
  );
  const questionSeconds = histogram('zerentu_question_seconds', 'From a question to its answer.', FAST, 'via');
  const changes = counter('zerentu_changes_total', 'Changes of the graph, by what became of them.', 'kind', 'outcome');
  const changeSeconds = histogram(
    'zerentu_change_seconds',
    'From a change that is asked for to its end.',
    SLOW,
    'kind',
  );
  const indexSeconds = histogram(
    'zerentu_index_build_seconds',
    'Bringing up to date what questions are matched against.',
    SLOW,
  );
  const indexRevision = gauge('zerentu_index_revision', 'The revision of the graph that questions are answered from.');
  const indexBuilt = gauge('zerentu_index_built_timestamp_seconds', 'When that was brought up to date last.');
  return {
    request({ route, method, status, seconds }) {
      requests.inc({ route, method, status });
      requestSeconds.observe({ route }, seconds);
    },
    underWay: (count) => underWay.set(count),
    failed: (code) => errors.inc({ code }),
    question({ via, intent, status, seconds }) {
      questions.inc({ via, intent: (intent ?? 'none').toLowerCase(), status: status.toLowerCase() });
      questionSeconds.observe({ via }, seconds);
    },
    change({ kind, outcome, seconds }) {
      changes.inc({ kind, outcome });
      changeSeconds.observe({ kind }, seconds);
    },
    indexed({ seconds, revision }) {
      indexSeconds.observe(seconds);
      indexRevision.set(revision);
      indexBuilt.setToCurrentTime();
    },
  };
}

/** Figures of the process, and of what the graph holds, read when they are asked for. */
export function watchProcess(registry: Registry, store: Pick<GraphStore, 'read'>): void {
  collectDefaultMetrics({ register: registry });
  for (const [label, name] of [
    ['Directive', 'zerentu_graph_directives'],
    ['Task', 'zerentu_graph_tasks'],
  ] as const)
    new Gauge({
      name,
      help: `${label}s in the graph.`,
      registers: [registry],
      async collect() {
        // The others are told although the graph does not answer: /readyz says that it does not.
        const [row] = await store.read(listTotal({ label }, { where: null })).catch(() => []);
        if (typeof row?.total === 'number') this.set(row.total);
      },
    });
}

/** A registry of its own: several servers in one process do not count for each other. */
export const newRegistry = () => new Registry();
