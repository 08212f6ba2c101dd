import './ask.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../shell/language.js';
import { navigate } from '../shell/router.js';
import { hrefOf } from '../shell/routes.js';
import type { ViewProps } from '../shell/view-props.js';
import { Inventory } from './inventory.js';
import { TurnView } from './turn-view.js';
import { useConversation } from './use-conversation.js';
import { words } from './words.js';

/** One box to ask in, and the conversation that the address holds. */
export function AskView({ params }: ViewProps) {
  const w = useWords(words);
  const questions = params.getAll('q').filter((question) => question.trim() !== '');
  const { turns, retry } = useConversation(questions);
  const [copied, setCopied] = useState(false);
  const conversation = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (questions.length > 1) bringIntoSight(conversation.current?.lastElementChild, box.current);
  }, [questions.length, turns.length]);
  const ask = (question: string) => {
    setCopied(false);
    if (question.trim() !== '') navigate(hrefOf('ask', { q: [...questions, question.trim()] }));
  };
  return (
    <>
      <h1>{w.title}</h1>
      <div ref={conversation} class="conversation" aria-live="polite">
        {turns.map((turn, at) => (
          <TurnView
            key={`${at} ${turn.question}`}
            turn={turn}
            last={at === questions.length - 1}
            ask={ask}
            retry={retry}
          />
        ))}
        {turns.length < questions.length && turns.every(({ error }) => !error) && <p role="status">{w.asking}</p>}
      </div>
      <form
        ref={box}
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          ask(new FormData(form).get('q')?.toString() ?? '');
          form.reset();
        }}
      >
        <input
          name="q"
          type="search"
          autocomplete="off"
          maxLength={500}
          aria-label={w.question}
          placeholder={w.placeholder}
          ref={(input) => input?.focus({ preventScroll: true })}
        />
        <button type="submit" class="primary">
          {w.ask}
        </button>
      </form>
      {questions.length > 0 ? (
        <p class="actions">
          <button type="button" onClick={() => navigate(hrefOf('ask'))}>
            {w.again}
          </button>
          <button
            type="button"
            onClick={() => navigator.clipboard.writeText(location.href).then(() => setCopied(true))}
          >
            {copied ? w.shared : w.share}
          </button>
        </p>
      ) : (
        <Inventory ask={ask} />
      )}
    </>
  );
}

/** Scrolls to the newest turn: to its end with the box below, or to its beginning where there is no room for both. */
function bringIntoSight(turn: Element | null | undefined, box: Element | null): void {
  if (!turn || !box) return;
  const fits = box.getBoundingClientRect().bottom - turn.getBoundingClientRect().top <= innerHeight;
  if (fits) box.scrollIntoView({ block: 'end' });
  else turn.scrollIntoView();
}
