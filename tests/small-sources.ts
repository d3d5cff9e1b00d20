/** Numbers from 0 up to 1 that a seed settles (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const THEMES: readonly (readonly [string, readonly string[]])[] = [
  ['Bases', ['military base', 'garrison']],
  ['Air defence', ['air defence', 'radar']],
  ['Exercises', ['exercise', 'manoeuvre']],
  ['Arms trade', ['arms trade', 'export licence']],
  ['Energy', ['pipeline', 'gas price']],
  ['Sanctions', ['sanction', 'embargo']],
  ['Elections', ['election', 'ballot']],
  ['Treaties', ['treaty', 'protocol']],
];

const ONSETS = ['b', 'br', 'd', 'f', 'gr', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
const ENDS = ['', 'l', 'n', 'r', 'm', 'd', 'k'];
const LINKS = ['the', 'of', 'and', 'in', 'to', 'a', 'that', 'for', 'on', 'with', 'by', 'as'];

/** A word for a number, always the same. */
function word(number: number): string {
  const parts: string[] = [];
  for (let left = number + 11; left > 0; left = Math.floor(left / 784)) {
    const [one, two, three] = [left % 16, Math.floor(left / 16) % 7, Math.floor(left / 112) % 7];
    parts.push(`${ONSETS[one]}${VOWELS[two]}${ENDS[three]}`);
  }
  return parts.join('');
}

/**
 * Files of a project of `count` dated texts of some 300 words, in `series` voices, and eight themes. The first so many
 * texts are the same whatever the count; words are as rare as in language (Zipf), so that few sentences answer each other.
 */
export function smallSources(count: number, series: number): Readonly<Record<string, string>> {
  const themes = THEMES.map(
    ([title, terms], n) =>
      `  - {id: t${n}, title: ${title}, question: What of it?, terms: {en: {plain: [${terms.join(', ')}]}}}`,
  );
  const files = Array.from({ length: count }, (_, n): [string, string] => [
    `sources/note-${String(n).padStart(5, '0')}.md`,
    smallSource(n, n % series),
  ]);
  return {
    'sources/briefing.yml': 'title: Small texts\n',
    'sources/themes.yml': `themes:\n${themes.join('\n')}\n`,
    ...Object.fromEntries(files),
  };
}

/** One of them, by its number from 0. */
export function smallSource(number: number, series: number): string {
  const next = seeded(number + 1);
  const day = new Date(Date.UTC(1990, 0, 1 + number)).toISOString().slice(0, 10);
  const header = `---\nid: note-${number}\ntitle: Note ${number}\npublished: ${day}\npublisher: Desk ${series}\nseries: desk-${series}\n---\n`;
  return `${header}\n${Array.from({ length: 6 }, () => paragraph(next)).join('\n\n')}\n`;
}

function paragraph(next: () => number): string {
  return Array.from({ length: 3 }, () => sentence(next)).join(' ');
}

function sentence(next: () => number): string {
  const words = Array.from({ length: 9 + Math.floor(next() * 8) }, () =>
    next() < 0.35 ? (LINKS[Math.floor(next() * LINKS.length)] ?? '') : word(Math.floor(20_000 ** next())),
  );
  if (next() < 0.3) {
    const [, terms = []] = THEMES[Math.floor(next() * THEMES.length)] ?? [];
    words.splice(3, 0, terms[Math.floor(next() * terms.length)] ?? '');
  }
  if (next() < 0.15) words.push('in', String(1950 + Math.floor(next() * 70)));
  if (next() < 0.1) words.push('near', 'Minsk');
  const [first = '', ...rest] = words;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`;
}
