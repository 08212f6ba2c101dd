import { useWords } from '../shell/language.js';
import { roleWords } from './roles.js';
import type { Sharers } from './sharers.js';
import { UnitLinks } from './unit-links.js';

/** Units by role, each leading to its page. */
export function SharersView({ sharers }: { readonly sharers: readonly Sharers[] }) {
  const names = useWords(roleWords);
  return (
    <>
      {sharers.map(({ role, units }) => (
        <span key={role} class="sharers">
          <b class={`as-${role.toLowerCase()}`}>{names[role]}</b> <UnitLinks units={units} />{' '}
        </span>
      ))}
    </>
  );
}
