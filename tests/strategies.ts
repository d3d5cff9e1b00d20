import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../src/edges/package-root.js';

const NSS = join(PACKAGE_ROOT, '../shared/gold/nss');

/** Whether the sixteen strategies lie beside the project; a user's clone has none. */
export const hasStrategies = existsSync(NSS);

const EIGHT: readonly (readonly [string, string])[] = [
  ['NATO', 'NATO, Atlantic alliance'],
  ['Arms control', 'arms control, START'],
  ['Missile defence', 'missile defense, strategic defense'],
  ['Soviet Union', 'Soviet*, USSR'],
  ['Illicit drugs', 'narcotic*, drug traffic*'],
  ['Terrorism', 'terrorism, terrorist*'],
  ['Climate', 'climate change, global warming'],
  ['Cyberspace', 'cyber*, computer network*'],
];

/**
 * Files of a project of the first `count` strategies as one series, read from where they lie, and eight themes; `copies`:
 * how many times over, each a month later.
 */
export function strategies(
  count: number,
  settings = '',
  copies = 1,
): Readonly<Record<string, string | null>> {
  const sources = readdirSync(NSS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .slice(0, count);
  const themes = EIGHT.map(
    ([title, terms], n) =>
      `  - {id: t${n}, title: ${title}, question: What of it?, terms: {en: {plain: [${terms}]}}}`,
  );
  const files = sources.flatMap((name) => {
    const year = name.slice(0, 4);
    // Blank lines part paragraphs; marks of Markdown in the scans would not.
    const text = readFileSync(join(NSS, name), 'utf8').replace(/^[ \t]*([#>|+*=-]|\d+[.)])/gm, '\\$1');
    return Array.from({ length: copies }, (_, copy): [string, string] => {
      const [id, published] =
        copy === 0 ? [`nss-${year}`, year] : [`nss-${year}-${copy}`, `${year}-0${copy}`];
      const head = `id: ${id}\ntitle: National Security Strategy\npublished: ${published}\npublisher: White House\nseries: nss`;
      return [`sources/${id}.md`, `---\n${head}\n---\n\n${text}\n`];
    });
  });
  return {
    'sources/a.md': null,
    'sources/b.md': null,
    'sources/briefing.yml': `title: National Security Strategies\n${settings}`,
    'sources/themes.yml': `themes:\n${themes.join('\n')}\n`,
    ...Object.fromEntries(files),
  };
}
