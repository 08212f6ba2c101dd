import type { ComparePageQuery } from '../../generated/graphql.js';
import { roleWords } from '../parts/roles.js';
import { useWords } from '../shell/language.js';
import { hrefOf } from '../shell/routes.js';
import { words } from './words.js';

type Units = ComparePageQuery['compareDirectives']['units'];
interface Counts {
  readonly a: number;
  readonly b: number;
}

const both = ({ a, b }: Counts) => (a + b === 0 ? '' : `${a} / ${b}`);

/** How much each unit has to do in either directive. */
export function UnitTable({ units }: { readonly units: Units }) {
  const w = useWords(words);
  const roles = useWords(roleWords);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="scroll" tabIndex={0} aria-label={w.units}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.units}</th>
            <th scope="col">{roles.LEAD}</th>
            <th scope="col">{roles.RESPONSIBLE}</th>
            <th scope="col">{roles.SUPPORT}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, lead, responsible, support }) => (
            <tr key={unit.id}>
              <th scope="row">
                <a href={hrefOf('unit', { id: unit.id })}>
                  <bdi class="clipped">{unit.name}</bdi>
                </a>
              </th>
              <td>{both(lead)}</td>
              <td>{both(responsible)}</td>
              <td>{both(support)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
