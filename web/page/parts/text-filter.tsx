import type { TargetedInputEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface TextFilterProps {
  readonly label: string;
  readonly text: string;
  change(text: string): void;
}

/** How long a person types nothing before what stands there counts, in milliseconds. */
const PAUSE = 250;

/** A box whose words narrow what is shown: once the person pauses, presses Enter or leaves it. */
export function TextFilter({ label, text, change }: TextFilterProps) {
  const [typed, setTyped] = useState(text);
  const said = useRef(text);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // What was said here comes back without a space at its end, after which more may be typed.
    if (text === said.current) return;
    said.current = text;
    setTyped(text);
  }, [text]);
  useEffect(() => () => clearTimeout(pause.current), []);
  const say = (words: string) => {
    clearTimeout(pause.current);
    if (words.trim() === said.current) return;
    said.current = words.trim();
    change(said.current);
  };
  const sayLater = (words: string) => {
    pause.current = setTimeout(() => say(words), PAUSE);
  };
  const type = (event: TargetedInputEvent<HTMLInputElement>) => {
    setTyped(event.currentTarget.value);
    // Half a word of an input method is none yet: it ends with an event of its own.
    clearTimeout(pause.current);
    if (!event.isComposing) sayLater(event.currentTarget.value);
  };
  return (
    <label>
      {label}{' '}
      <input
        type="search"
        value={typed}
        maxLength={200}
        onInput={type}
        onCompositionEnd={({ currentTarget }) => sayLater(currentTarget.value)}
        onChange={({ currentTarget }) => say(currentTarget.value)}
      />
    </label>
  );
}
