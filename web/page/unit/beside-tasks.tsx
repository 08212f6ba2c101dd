import type { ComponentChildren } from 'preact';
import { hrefOfPlace } from '../parts/place.js';
import { titleOf } from '../parts/title.js';
import { useWords } from '../shell/language.js';
import { hrefOf } from '../shell/routes.js';
import type { UnitHead } from './unit-data.js';
import { words } from './words.js';

/** What a unit's page says beside its tasks: people, duties, bodies, and the units before and after it. */
export function BesideTasks({ unit }: { readonly unit: UnitHead }) {
  const w = useWords(words);
  return (
    <>
      <List title={w.people}>
        {unit.people.edges.map(({ name, asOf, node, evidence }) => (
          <li key={`${node.id} ${name}`}>
            <a href={hrefOfPlace(evidence.directive.id, evidence)}>
              <bdi>{node.name}</bdi>
            </a>{' '}
            <bdi>{name}</bdi> <span class="soft">{asOf}</span>
          </li>
        ))}
      </List>
      <List title={w.duties}>
        {unit.unitDuties.edges.map(({ text, node, evidence }) => (
          <li key={`${node.id} ${evidence.start}`}>
            <a href={hrefOfPlace(node.id, evidence)}>
              <bdi>{text}</bdi>
            </a>{' '}
            <span class="soft">
              <bdi>{titleOf(node)}</bdi>
            </span>
          </li>
        ))}
      </List>
      <List title={w.bodies}>
        {unit.bodies.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </List>
      {(['successors', 'predecessors'] as const).map((way) => (
        <List key={way} title={w[way]}>
          {unit[way].map(({ year, unit: { id, name } }) => (
            <li key={id}>
              <a href={hrefOf('unit', { id })}>
                <bdi>{name}</bdi>
              </a>{' '}
              <span class="soft">{year}</span>
            </li>
          ))}
        </List>
      ))}
    </>
  );
}

function List({ title, children }: { readonly title: string; readonly children: readonly ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
