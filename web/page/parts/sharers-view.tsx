import { useWords } from '../shell/language.js';
import { hrefOf } from '../shell/routes.js';
import { roleWords } from './roles.js';
import type { Sharers } from './sharers.js';

/** Units by role, each leading to its page. */
export function SharersView({ sharers }: { readonly sharers: readonly Sharers[] }) {
  const names = useWords(roleWords);
  return (
    <>
      {sharers.map(({ role, units }) => (
        <span key={role} class="sharers">
          <b class={`as-${role.toLowerCase()}`}>{names[role]}</b>{' '}
          {units.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && '、'}
              <a href={hrefOf('unit', { id })}>
                <bdi>{name}</bdi>
              </a>
            </span>
          ))}{' '}
        </span>
      ))}
    </>
  );
}
