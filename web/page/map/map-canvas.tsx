import './draw/stage.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../shell/language.js';
import { setParams } from '../shell/router.js';
import { onThemeChange } from '../shell/theme.js';
import type { MapData } from './data.js';
import { ARROWS, nextNode } from './draw/camera.js';
import { save } from './draw/export.js';
import { paletteNow } from './draw/palette.js';
import { sceneOf } from './draw/scene.js';
import { Stage } from './draw/stage.js';
import type { Placed } from './layout/use-layout.js';
import { words } from './words.js';

interface Props {
  readonly map: MapData;
  readonly placed: Placed;
  readonly titles: ReadonlyMap<string, string>;
  /** Id of the node that is chosen; empty for none. */
  readonly chosen: string;
}

const choose = (id: string | null) => setParams('map', { focus: id });
const NEARER = 1.3;

/** The map as a drawing, for mouse, fingers and keys. */
export function MapCanvas({ map, placed, titles, chosen }: Props) {
  const w = useWords(words);
  const canvas = useRef<HTMLCanvasElement>(null);
  const tools = useRef<HTMLParagraphElement>(null);
  const stage = useRef<Stage | null>(null);
  const move = useRef(placed.move);
  move.current = placed.move;
  const [palette, setPalette] = useState(paletteNow);
  const [focused, setFocused] = useState(chosen);
  const scene = useMemo(() => sceneOf(map, placed.positions, titles), [map, placed.positions, titles]);
  useEffect(() => onThemeChange(() => setPalette(paletteNow())), []);
  useEffect(() => {
    if (!canvas.current || !tools.current) return;
    const made = new Stage(canvas.current, tools.current, { choose, move: (id, to) => move.current(id, to) });
    stage.current = made;
    return () => made.end();
  }, []);
  useEffect(() => setFocused(chosen), [chosen]);
  const fitted = useRef<MapData | null>(null);
  useEffect(() => {
    if (scene.spots.length === 0) return;
    stage.current?.show(scene, palette, focused || null, fitted.current !== map);
    fitted.current = map;
    if (focused) stage.current?.reveal();
  }, [scene, palette, focused]);
  const focus = scene.byId.get(focused);
  const key = (event: KeyboardEvent) => {
    const towards = ARROWS[event.key];
    if (towards) {
      const next = focus ? nextNode(scene.spots, focus, towards) : scene.spots[0];
      if (next) setFocused(next.node.id);
    } else if (event.key === 'Enter' && focus) choose(focus.node.id);
    else if (event.key === '+' || event.key === '=') stage.current?.scaleBy(NEARER);
    else if (event.key === '-') stage.current?.scaleBy(1 / NEARER);
    else if (event.key === '0') stage.current?.fit();
    else if (event.key === 'Escape') {
      setFocused('');
      choose(null);
    } else return;
    event.preventDefault();
  };
  return (
    <div class="stage">
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: keys go to the drawing, whose nodes are no elements */}
      <canvas ref={canvas} tabIndex={0} role="application" aria-label={w.canvas} onKeyDown={key} />
      <p ref={tools} class="tools actions">
        <button type="button" aria-label={w.near} onClick={() => stage.current?.scaleBy(NEARER)}>
          +
        </button>
        <button type="button" aria-label={w.far} onClick={() => stage.current?.scaleBy(1 / NEARER)}>
          −
        </button>
        <button type="button" onClick={() => stage.current?.fit()}>
          {w.fit}
        </button>
        <button type="button" onClick={() => save('png', scene, palette)}>
          {w.png}
        </button>
        <button type="button" onClick={() => save('svg', scene, palette)}>
          {w.svg}
        </button>
      </p>
      <p class="visually-hidden" aria-live="polite">
        {focus ? `${w.kinds[focus.node.kind]} ${focus.node.label}` : ''}
      </p>
    </div>
  );
}
