import './unit.css';
import '../parts/parts.css';
import type { ViewProps } from '../shell/view-props.js';
import { keptUnit } from './kept-unit.js';
import { SheetView } from './sheet-view.js';
import { UnitList } from './unit-list.js';

/** A unit's own page; without one in the address one's own, else all to choose from. */
export function UnitView({ params }: ViewProps) {
  const id = params.get('id') ?? (params.has('q') ? null : keptUnit());
  return id === null ? <UnitList text={params.get('q') ?? ''} /> : <SheetView key={id} id={id} />;
}
