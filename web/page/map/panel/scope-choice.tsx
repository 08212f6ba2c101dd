import { useWords } from '../../shell/language.js';
import { setParams } from '../../shell/router.js';
import type { Selection } from '../selection.js';
import { words } from '../words.js';
import { Choice } from './choice.js';

interface Props {
  readonly selection: Pick<Selection, 'directives' | 'places'>;
  readonly titles: ReadonlyMap<string, string>;
}

/** Of which directives and places the map is; what is chosen can be taken away one by one. */
export function ScopeChoice({ selection: { directives, places }, titles }: Props) {
  const w = useWords(words);
  const change = (directive: readonly string[]) =>
    setParams('map', { directive, section: null, unit: null, focus: null, near: null });
  return (
    <>
      {directives.map((id) => (
        <Chosen
          key={id}
          label={w.directive}
          name={titles.size === 0 ? '…' : (titles.get(id) ?? w.unlisted)}
          leave={() => change(directives.filter((one) => one !== id))}
        />
      ))}
      <Choice
        label={w.directive}
        value=""
        none={directives.length > 0 ? w.addDirective : w.all}
        options={[...titles].filter(([id]) => !directives.includes(id))}
        choose={(directive) => change([...directives, directive])}
      />
      {places.map((place) => (
        <Chosen
          key={place}
          label={w.place}
          name={place}
          leave={() => setParams('map', { place: places.filter((one) => one !== place) })}
        />
      ))}
    </>
  );
}

function Chosen({ label, name, leave }: { readonly label: string; readonly name: string; leave(): void }) {
  const w = useWords(words);
  return (
    <button type="button" class="chosen" title={w.leave(name)} onClick={leave}>
      {label}：<bdi class="clipped">{name}</bdi> <span aria-hidden="true">✕</span>
    </button>
  );
}
