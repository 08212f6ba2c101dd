import type { IngestReport, Zerentu } from '#src/app-port.js';
import type { Answer } from '#src/qa/answer/types.js';
import type { ChangeKind, Figures, Via } from './figures.js';
import { traced } from './tracing.js';

const secondsSince = (began: number) => (performance.now() - began) / 1000;

/** The same Zerentu, with what goes through it counted and traced as that of one way in. */
export function measured<Z extends Zerentu>(zerentu: Z, figures: Pick<Figures, 'question' | 'change'>, via: Via): Z {
  async function asked<T>(work: () => Promise<T>, answerOf: (done: T) => Answer): Promise<T> {
    const began = performance.now();
    try {
      const done = await traced('zerentu.ask', { 'zerentu.via': via }, async (note) => {
        const answered = await work();
        const { intent, status } = answerOf(answered);
        note({ 'zerentu.intent': intent ?? 'none', 'zerentu.status': status });
        return answered;
      });
      const { intent, status } = answerOf(done);
      figures.question({ via, intent, status, seconds: secondsSince(began) });
      return done;
    } catch (error) {
      figures.question({ via, intent: null, status: 'FAILED', seconds: secondsSince(began) });
      throw error;
    }
  }
  async function changed<T>(kind: ChangeKind, work: () => Promise<T>, outcomeOf: (done: T) => string): Promise<T> {
    const began = performance.now();
    let outcome = 'failed';
    try {
      return await traced('zerentu.change', { 'zerentu.via': via, 'zerentu.kind': kind }, async (note) => {
        const done = await work();
        outcome = outcomeOf(done);
        note({ 'zerentu.outcome': outcome });
        return done;
      });
    } finally {
      figures.change({ kind, outcome, seconds: secondsSince(began) });
    }
  }
  const loaded = ({ outcome }: IngestReport) => outcome;
  const counted: Pick<Zerentu, 'ask' | 'explain' | ChangeKind> = {
    ask: (question, conversation) =>
      asked(
        () => zerentu.ask(question, conversation),
        (answer) => answer,
      ),
    explain: (question, conversation) =>
      asked(
        () => zerentu.explain(question, conversation),
        ({ answer }) => answer,
      ),
    ingest: (name, bytes) => changed('ingest', () => zerentu.ingest(name, bytes), loaded),
    replace: (id, name, bytes) => changed('replace', () => zerentu.replace(id, name, bytes), loaded),
    withdraw: (id) =>
      changed(
        'withdraw',
        () => zerentu.withdraw(id),
        (done) => (done ? 'withdrawn' : 'not_found'),
      ),
    correct: (id, request) =>
      changed(
        'correct',
        () => zerentu.correct(id, request),
        () => 'corrected',
      ),
    uncorrect: (id, correction) =>
      changed(
        'uncorrect',
        () => zerentu.uncorrect(id, correction),
        () => 'uncorrected',
      ),
    rebuild: (ids) =>
      changed(
        'rebuild',
        () => zerentu.rebuild(ids),
        () => 'rebuilt',
      ),
  };
  return new Proxy(zerentu, {
    get(target, name) {
      const own: unknown = Reflect.get(counted, name) ?? Reflect.get(target, name, target);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}
