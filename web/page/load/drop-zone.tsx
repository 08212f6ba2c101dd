import { useRef, useState } from 'preact/hooks';
import { useWords } from '../shell/language.js';
import { ENDINGS } from './file-input.js';
import { words } from './words.js';

interface DropZoneProps {
  readonly several: boolean;
  /** Whether the server takes none at all. */
  readonly disabled: boolean;
  take(files: readonly File[]): void;
}

/** Where files are dropped, or chosen with a button. */
export function DropZone({ several, disabled, take }: DropZoneProps) {
  const w = useWords(words);
  const box = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const given = (files: FileList | null | undefined) => take([...(files ?? [])].slice(0, several ? undefined : 1));
  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-label={w.title}
      onDragOver={(event) => {
        // Also where none is taken: the browser would show the file in place of the page.
        event.preventDefault();
        if (disabled && event.dataTransfer) event.dataTransfer.dropEffect = 'none';
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!disabled) given(event.dataTransfer?.files);
      }}
    >
      <p>
        {w.drop}{' '}
        <button type="button" class="primary" disabled={disabled} onClick={() => box.current?.click()}>
          {w.choose}
        </button>
      </p>
      <input
        ref={box}
        type="file"
        hidden
        disabled={disabled}
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
