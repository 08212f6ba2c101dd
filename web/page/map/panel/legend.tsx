import { useWords } from '../../shell/language.js';
import type { Kind, MapData } from '../data.js';
import { LINES, NODES, TIES } from '../draw/styles.js';
import { words } from '../words.js';

const KINDS: readonly Kind[] = ['UNIT', 'UNIT_CLUSTER', 'TASK', 'TASK_CLUSTER', 'PERSON'];

/** What the lines, shapes and colours of a map mean. */
export function Legend({ map }: { readonly map: MapData }) {
  const w = useWords(words);
  const kinds = new Set(map.nodes.map(({ kind }) => kind));
  return (
    <ul class="legend" aria-label={w.legend}>
      {[...TIES].reverse().map((tie) => {
        const { colour, width, dash } = LINES[tie];
        return (
          <li key={tie}>
            <svg width="32" height="12" aria-hidden="true">
              <line
                x1="0"
                x2="32"
                y1="6"
                y2="6"
                stroke={`var(--${colour})`}
                stroke-width={width + 0.6}
                stroke-dasharray={dash.join(' ')}
              />
            </svg>
            {w.ties[tie]}
          </li>
        );
      })}
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => {
        const { shape, colour } = NODES[kind];
        const fill = `var(--${colour})`;
        return (
          <li key={kind}>
            <svg width="14" height="14" aria-hidden="true">
              {shape === 'circle' && <circle cx="7" cy="7" r="6" fill={fill} />}
              {shape === 'square' && <rect x="1" y="1" width="12" height="12" rx="3" fill={fill} />}
              {shape === 'diamond' && <path d="M7 0L14 7L7 14L0 7Z" fill={fill} />}
            </svg>
            {w.kinds[kind]}
          </li>
        );
      })}
      <li class="soft">{w.groups}</li>
    </ul>
  );
}
