/** Questions to press; nothing where there are none. */
export function QuestionButtons({
  label,
  texts,
  ask,
}: {
  readonly label: string;
  readonly texts: readonly string[];
  ask(text: string): void;
}) {
  if (texts.length === 0) return null;
  return (
    <p class="actions">
      {label && <span class="soft">{label}</span>}
      {texts.map((text) => (
        <button type="button" key={text} onClick={() => ask(text)}>
          <bdi>{text}</bdi>
        </button>
      ))}
    </p>
  );
}
