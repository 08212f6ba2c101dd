/** A box whose words narrow what is shown once the person leaves it or presses Enter. */
export function TextFilter({
  label,
  text,
  change,
}: {
  readonly label: string;
  readonly text: string;
  change(text: string): void;
}) {
  return (
    <label>
      {label}{' '}
      <input
        type="search"
        value={text}
        maxLength={200}
        onChange={({ currentTarget }) => change(currentTarget.value.trim())}
      />
    </label>
  );
}
