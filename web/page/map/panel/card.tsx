import './card.css';
import { useWords } from '../../shell/language.js';
import { setParams } from '../../shell/router.js';
import { hrefOf } from '../../shell/routes.js';
import type { MapData, MapNode, Tie } from '../data.js';
import { TIES } from '../draw/styles.js';
import { expanded } from '../expanded.js';
import { words } from '../words.js';
import { TaskFacts } from './task-facts.js';
import { UnitFacts } from './unit-facts.js';

interface Props {
  readonly node: MapNode;
  /** The map that the node's ties are told of. */
  readonly map: MapData;
  /** Whether neighbours alone are shown. */
  readonly near: boolean;
}

/** What is known of the node that is chosen. */
export function Card({ node, map, near }: Props) {
  const w = useWords(words);
  const inside = expanded(node);
  const close = () => setParams('map', { focus: null });
  return (
    <aside class="card" aria-label={w.details}>
      <p class="actions">
        <span class="soft">
          {w.kinds[node.kind]} {node.detail}
        </span>
        <button type="button" class="close" aria-label={w.close} onClick={close}>
          ✕
        </button>
      </p>
      <h2>
        <bdi class="clipped">{node.label}</bdi>
      </h2>
      <p class="actions">
        {near ? (
          <button type="button" onClick={() => setParams('map', { near: null }, { replace: false })}>
            {w.back}
          </button>
        ) : (
          <button type="button" onClick={() => setParams('map', { near: node.id }, { replace: false })}>
            {w.neighbours}
          </button>
        )}
        {inside && (
          <button type="button" onClick={() => setParams('map', inside)}>
            {node.directiveId === null ? w.expandPlace : w.expand}
          </button>
        )}
        {node.kind === 'UNIT' && (
          <a class="button" href={hrefOf('unit', { id: node.id })}>
            {w.unitPage}
          </a>
        )}
      </p>
      {node.members > 1 && <p>{w.members(node.members)}</p>}
      {node.section.length > 0 && (
        <p>
          {w.section}：<bdi>{node.section.join(' / ')}</bdi>
        </p>
      )}
      {node.deadline && (
        <p>
          {w.deadline}：{node.deadline}
        </p>
      )}
      <Ties node={node} map={map} />
      {node.kind === 'TASK' && <TaskFacts id={node.id} />}
      {node.kind === 'UNIT' && <UnitFacts id={node.id} />}
    </aside>
  );
}

function Ties({ node, map }: Omit<Props, 'near'>) {
  const w = useWords(words);
  const nodes = new Map(map.nodes.map((one) => [one.id, one]));
  const othersIn = (tie: Tie) =>
    map.edges.flatMap((edge) => {
      if (edge.tie !== tie) return [];
      if (edge.source === node.id) return nodes.get(edge.target) ?? [];
      return edge.target === node.id ? (nodes.get(edge.source) ?? []) : [];
    });
  return (
    <>
      {[...TIES].reverse().map((tie) => {
        const others = othersIn(tie);
        if (others.length === 0) return null;
        return (
          <details key={tie} open={others.length <= 12}>
            <summary class={`role-${tie.toLowerCase()}`}>
              {w.ties[tie]}（{others.length}）
            </summary>
            <ul>
              {others.map(({ id, label, detail }) => (
                <li key={id}>
                  <button type="button" class="link" onClick={() => setParams('map', { focus: id })}>
                    <bdi class="clipped">{`${detail} ${label}`.trim()}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
