import type { ComponentType } from 'preact';
import { AskView } from '../ask/ask-view.js';
import { lazy } from './lazy.js';
import type { View } from './routes.js';
import type { ViewProps } from './view-props.js';

/** Each view by its name. All but the first are files of their own, fetched when the page rests or when they are opened. */
export const VIEWS: Readonly<Record<View, ComponentType<ViewProps>>> = {
  ask: AskView,
  map: lazy(async () => (await import('../map/map-view.js')).MapView),
  timeline: lazy(async () => (await import('../timeline/timeline-view.js')).TimelineView),
  workload: lazy(async () => (await import('../workload/workload-view.js')).WorkloadView),
  unit: lazy(async () => (await import('../unit/unit-view.js')).UnitView),
  source: lazy(async () => (await import('../source/source-view.js')).SourceView),
  compare: lazy(async () => (await import('../compare/compare-view.js')).CompareView),
  load: lazy(async () => (await import('../load/load-view.js')).LoadView),
};
