import { hrefOf } from '../shell/routes.js';

/** Units with links to their pages, 、 between them. */
export function UnitLinks({ units }: { readonly units: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <>
      {units.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && '、'}
          <a href={hrefOf('unit', { id })}>
            <bdi>{name}</bdi>
          </a>
        </span>
      ))}
    </>
  );
}
