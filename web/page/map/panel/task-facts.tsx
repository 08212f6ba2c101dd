import { TaskPageDocument } from '../../../generated/graphql.js';
import { useQuery } from '../../data/use-query.js';
import { useWords } from '../../shell/language.js';
import { LoadedView } from '../../shell/loaded-view.js';
import { words } from '../words.js';
import { Quote } from './quote.js';

/** What the graph says of a task besides what is drawn, with the words that it rests on. */
export function TaskFacts({ id }: { readonly id: string }) {
  const w = useWords(words);
  const loaded = useQuery(TaskPageDocument, { id });
  return (
    <LoadedView loaded={loaded}>
      {({ node }) =>
        node?.__typename === 'Task' && (
          <>
            {node.targets.length > 0 && (
              <>
                <h3>{w.targets}</h3>
                <ul>
                  {node.targets.map((target) => (
                    <li key={target.id}>
                      <bdi>{target.text}</bdi>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <h3>{w.basis}</h3>
            <Quote evidence={node.evidence} />
            {node.duties.map(({ role, unit, evidence }) => (
              <div key={`${role} ${unit.id}`}>
                <span class={`role-${role.toLowerCase()}`}>{w.ties[role]}</span> <bdi>{unit.name}</bdi>
                <Quote evidence={evidence} />
              </div>
            ))}
          </>
        )
      }
    </LoadedView>
  );
}
