import { failures, reasonOf } from '../shell/failure.js';
import { useWords } from '../shell/language.js';
import { words as frameWords } from '../shell/words.js';
import type { Turn } from './conversation.js';
import { QuestionButtons } from './question-buttons.js';
import { type Line, linesOf } from './said.js';
import { words } from './words.js';

interface TurnProps {
  readonly turn: Turn;
  /** Whether nothing was asked after it: then its choices and suggestions can be pressed. */
  readonly last: boolean;
  ask(question: string): void;
  /** Asks anew what failed. */
  retry(): void;
}

/** What shows more of a list; the engine reads Chinese alone. */
const MORE = '更多';

/** A question, and what was answered. */
export function TurnView({ turn: { question, answer, error }, last, ask, retry }: TurnProps) {
  const w = useWords(words);
  const frame = useWords(frameWords);
  const reasons = useWords(failures);
  return (
    <article class="turn">
      <h2 class="question">
        <bdi>{question}</bdi>
      </h2>
      {error && (
        <p class="notice" role="alert">
          {frame.failed(reasonOf(error, reasons))}{' '}
          <button type="button" onClick={retry}>
            {frame.retry}
          </button>
        </p>
      )}
      {answer && linesOf(answer).map((line, at) => <LineView key={at} line={line} />)}
      {answer && last && (
        <>
          <QuestionButtons label="" texts={answer.more ? [MORE] : []} ask={ask} />
          <QuestionButtons label={w.choose} texts={answer.choices.map(({ label }) => label)} ask={ask} />
          <QuestionButtons label={w.next} texts={answer.suggestions} ask={ask} />
        </>
      )}
    </article>
  );
}

function LineView({ line: { kind, parts } }: { readonly line: Line }) {
  const content = parts.map(({ text, href }, at) =>
    href ? (
      <a key={at} href={href}>
        <bdi>{text}</bdi>
      </a>
    ) : (
      <bdi key={at}>{text}</bdi>
    ),
  );
  return kind === 'quote' ? <blockquote>{content}</blockquote> : <p>{content}</p>;
}
