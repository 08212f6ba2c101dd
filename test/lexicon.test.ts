import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const LEXICON = 'src/lexicon';
const files = readdirSync(LEXICON, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

/** Returns what follows `Source:` to the end of its comment, a line comment over several lines taken as one. */
function sourcesIn(text: string): string[] {
  const comments = text.match(/\/\*\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm) ?? [];
  return comments.flatMap((comment) => {
    const words = comment.replace(/^\s*(?:\/\*\*|\*\/|\*|\/\/)|\*\/$/gm, '').replace(/\s+/g, ' ');
    const [, source] = /\bSource: (.+?)\s*$/.exec(words) ?? [];
    return source ? [source] : [];
  });
}

describe('where a list of words comes from', () => {
  it.each(files)('%s', (name) => {
    const sources = sourcesIn(readFileSync(join(LEXICON, name), 'utf8'));
    expect(sources, 'one comment of the file ends in `Source: …`').toHaveLength(1);
    expect(sources[0]).toMatch(/.{12,}\.$/);
  });
  it.each<[string, string, string[]]>([
    ['a line', '// Source: the law.\nexport const A = 1;\n', ['the law.']],
    ['two lines', '// Source: the law\n// of 2018.\nconst A = 1;\n', ['the law of 2018.']],
    ['the end of a docstring', '/**\n * Words. Source: the\n * law.\n */\n', ['the law.']],
    ['none', '/** Words. */\nconst A = 1;\n', []],
    ['none in code', "const A = 'Source: the law.';\n", []],
  ])('is read from %s', (_, text, expected) => expect(sourcesIn(text)).toEqual(expected));

  it('is told in docs/lexicons.md', async () => {
    const rows = files.map((name) => {
      const [source = ''] = sourcesIn(readFileSync(join(LEXICON, name), 'utf8'));
      return `| \`${name}\` | ${source} |`;
    });
    const page = [
      '# Where the words come from',
      '',
      'Each file of `src/lexicon` ends one of its comments in `Source: …`; this table is made of these by',
      '`npx vitest run --project main test/lexicon.test.ts -u`, and a test holds it to them. “Our own” is what was written down in this',
      'project from reading directives that governments published, or from how people speak; its history knows of no list of others',
      'behind it. Laws, plans and standards are named where a list follows their words and names; no text of theirs is copied.',
      '',
      '| `src/lexicon/…` | Source |',
      '| --- | --- |',
      ...rows,
      '',
    ];
    await expect(page.join('\n')).toMatchFileSnapshot('../docs/lexicons.md');
  });
});
