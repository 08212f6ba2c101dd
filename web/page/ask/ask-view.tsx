import './ask.css';
import { useState } from 'preact/hooks';
import { LoadedDocument } from '../../generated/graphql.js';
import { useQuery } from '../data/use-query.js';
import { titleOf } from '../parts/title.js';
import { useWords } from '../shell/language.js';
import { navigate } from '../shell/router.js';
import { hrefOf } from '../shell/routes.js';
import type { ViewProps } from '../shell/view-props.js';
import { TurnView } from './turn-view.js';
import { useConversation } from './use-conversation.js';
import { words } from './words.js';

/** One box to ask in, and the conversation that the address holds. */
export function AskView({ params }: ViewProps) {
  const w = useWords(words);
  const questions = params.getAll('q').filter((question) => question.trim() !== '');
  const { turns, retry } = useConversation(questions);
  const [copied, setCopied] = useState(false);
  const ask = (question: string) => {
    setCopied(false);
    if (question.trim() !== '') navigate(hrefOf('ask', { q: [...questions, question.trim()] }));
  };
  return (
    <>
      <h1>{w.title}</h1>
      <div class="conversation" aria-live="polite">
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
          ref={(box) => box?.focus({ preventScroll: true })}
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
        <Inventory />
      )}
    </>
  );
}

/** What is loaded. */
function Inventory() {
  const w = useWords(words);
  const { data } = useQuery(LoadedDocument, {});
  if (!data) return null;
  const { directives, tasks, units } = data;
  if (directives.totalCount === 0) return <p>{w.empty}</p>;
  return (
    <section class="inventory">
      <p>{w.loaded(directives.totalCount, tasks.totalCount, units.totalCount)}</p>
      <ul>
        {directives.nodes.map(({ id, title }) => (
          <li key={id}>
            <a href={hrefOf('source', { directive: id })}>
              <bdi>{titleOf({ id, title })}</bdi>
            </a>
          </li>
        ))}
        {directives.totalCount > directives.nodes.length && (
          <li>
            <a href={hrefOf('source')}>{w.more(directives.totalCount)}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
