import { useRef, useState } from 'preact/hooks';
import { useWords } from '../shell/language.js';
import { ENDINGS } from './file-input.js';
import { words } from './words.js';

/** Where files are dropped, or chosen with a button. */
export function DropZone({ several, take }: { readonly several: boolean; take(files: readonly File[]): void }) {
  const w = useWords(words);
  const box = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const given = (files: FileList | null | undefined) => take([...(files ?? [])].slice(0, several ? undefined : 1));
  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-label={w.title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        given(event.dataTransfer?.files);
      }}
    >
      <p>
        {w.drop}{' '}
        <button type="button" class="primary" onClick={() => box.current?.click()}>
          {w.choose}
        </button>
      </p>
      <input
        ref={box}
        type="file"
        hidden
        accept={ENDINGS.map((ending) => `.${ending}`).join()}
        multiple={several}
        aria-label={w.choose}
        onChange={({ currentTarget }) => {
          given(currentTarget.files);
          currentTarget.value = '';
        }}
      />
      <p class="soft">{w.formats(ENDINGS)}</p>
    </section>
  );
}
