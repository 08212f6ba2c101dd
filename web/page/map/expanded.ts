import type { Params } from '../shell/routes.js';
import type { MapNode } from './data.js';

const PLACE = /^(?:units|tasks):(.*)$/;
/** What the server calls the place of what names none: no filter finds that. */
const NOWHERE = '未注明辖区';

/** What the address has to say so that a cluster is drawn as what it stands for; `null` where nothing does. */
export function expanded({ id, kind, directiveId, section, label }: MapNode): Params | null {
  const place = PLACE.exec(id)?.[1];
  if (place !== undefined) return place === NOWHERE ? null : { place, focus: null, near: null };
  if (kind !== 'TASK_CLUSTER' || directiveId === null) return null;
  const heading = id === directiveId ? null : (section.at(-1) ?? label);
  return { directive: directiveId, section: heading, focus: null, near: null };
}
