import { UnitCardDocument } from '../../../generated/graphql.js';
import { useQuery } from '../../data/use-query.js';
import { useWords } from '../../shell/language.js';
import { LoadedView } from '../../shell/loaded-view.js';
import { hrefOf } from '../../shell/routes.js';
import { words } from '../words.js';
import { Quote } from './quote.js';

/** What the graph says of a unit besides what is drawn, with the words that it rests on. */
export function UnitFacts({ id }: { readonly id: string }) {
  const w = useWords(words);
  const loaded = useQuery(UnitCardDocument, { id });
  return (
    <LoadedView loaded={loaded}>
      {({ node }) =>
        node?.__typename === 'Unit' && (
          <>
            {node.aliases.length > 0 && (
              <p>
                {w.aliases}：<bdi>{node.aliases.join('、')}</bdi>
              </p>
            )}
            {node.successors.map(({ year, unit }) => (
              <p key={unit.id}>
                {w.successors}（{year}）：
                <a href={hrefOf('unit', { id: unit.id })}>
                  <bdi>{unit.name}</bdi>
                </a>
              </p>
            ))}
            <h3>{w.basis}</h3>
            {node.tasks.edges.map(({ role, node: task, evidence }) => (
              <div key={`${role} ${task.id}`}>
                <span class={`role-${role.toLowerCase()}`}>{w.ties[role]}</span>
                <Quote evidence={evidence} />
              </div>
            ))}
          </>
        )
      }
    </LoadedView>
  );
}
