import { AskPageDocument, LoadedDocument } from '../../generated/graphql.js';
import { useQuery } from '../data/use-query.js';
import { titleOf } from '../parts/title.js';
import { useWords } from '../shell/language.js';
import { hrefOf } from '../shell/routes.js';
import { QuestionButtons } from './question-buttons.js';
import { words } from './words.js';

/** Said to the engine for the questions that it offers to whoever has not asked one. */
const HELLO = '你好';

/** What is loaded, and what may be asked of it. */
export function Inventory({ ask }: { ask(question: string): void }) {
  const w = useWords(words);
  const { data } = useQuery(LoadedDocument, {});
  if (!data) return null;
  const { directives, tasks, units } = data;
  if (directives.totalCount === 0) return <p>{w.empty}</p>;
  return (
    <section class="inventory">
      <Examples ask={ask} />
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

function Examples({ ask }: { ask(question: string): void }) {
  const w = useWords(words);
  const { data } = useQuery(AskPageDocument, { question: HELLO });
  return <QuestionButtons label={w.examples} texts={data?.ask.suggestions ?? []} ask={ask} />;
}
