import { failures, reasonOf } from '../shell/failure.js';
import { useWords } from '../shell/language.js';
import { words as frameWords } from '../shell/words.js';
import type { Turn } from './conversation.js';
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
          <Buttons label={w.choose} texts={answer.choices.map(({ label }) => label)} ask={ask} />
          <Buttons label={w.next} texts={answer.suggestions} ask={ask} />
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

function Buttons({
  label,
  texts,
  ask,
}: {
  readonly label: string;
  readonly texts: readonly string[];
  ask(text: string): void;
}) {
  if (texts.length === 0) return null;
  return (
    <p class="actions">
      <span class="soft">{label}</span>
      {texts.map((text) => (
        <button type="button" key={text} onClick={() => ask(text)}>
          <bdi>{text}</bdi>
        </button>
      ))}
    </p>
  );
}
