/** Returns the stages of a Dockerfile: `{name, base, steps}`, each step `{word, rest}`, a line and what it goes on with as one. */
export function stagesOf(text) {
  const lines = text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim());
  const stages = [];
  for (const line of lines) {
    const [, word = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    const [, base, name = ''] = word === 'FROM' ? (/^(\S+)(?:\s+AS\s+(\S+))?$/.exec(rest) ?? []) : [];
    if (base) stages.push({ name, base, steps: [] });
    else stages.at(-1)?.steps.push({ word, rest });
  }
  return stages;
}

/** Returns what a COPY takes from where: `{from, sources, target}`, `from` empty for the project. */
export function copyOf(rest) {
  const words = rest.split(/\s+/);
  const [, from = ''] = /^--from=(\S+)$/.exec(words[0]) ?? [];
  return { from, sources: words.slice(from ? 1 : 0, -1), target: words.at(-1) };
}
