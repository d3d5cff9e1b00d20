import { writingOf, type Writing } from '../language/writing.js';
import type { Briefing } from '../model/briefing.js';
import { CLUSTER, firstBeyond } from './beyond-fonts.js';

/** A writing of which the page has characters that no font holds. */
export interface MissingFont {
  /** Such as “Arabic” or “emoji”. */
  readonly writing: string;
  /** How many of its characters, marks and all, the page prints as boxes. */
  readonly characters: number;
  /** A word with one of them; where it is no letter, the sign and its code. */
  readonly example: string;
  /** Passage, source or theme the example is from; empty where it is none of theirs. */
  readonly where: string;
  /** What to do about it. */
  readonly remedy: string;
}

/**
 * The writings without a font, most characters first. `found`: what the inlined fonts do not hold, and how often it
 * stands in the page; `lacking`: those of it that no other font holds either.
 */
export function missingFonts(
  briefing: Briefing,
  found: ReadonlyMap<string, number>,
  lacking: readonly string[],
): MissingFont[] {
  const counts = new Map<string, number>();
  const remedies = new Map<string, string>();
  const writings = new Map<string, string>();
  for (const cluster of lacking) {
    const { name, fonts } = ownWriting(cluster);
    writings.set(cluster, name);
    counts.set(name, (counts.get(name) ?? 0) + (found.get(cluster) ?? 0));
    remedies.set(name, remedy(fonts));
  }
  const examples = examplesOf(briefing, writings);
  return [...counts]
    .map(([writing, characters]) => ({
      writing,
      characters,
      ...(examples.get(writing) ?? anyOf(writing, writings)),
      remedy: remedies.get(writing) ?? '',
    }))
    .sort((a, b) => b.characters - a.characters || (a.writing < b.writing ? -1 : 1));
}

/** What is missing and what to do about it, in a line. */
export function missingFontText({ writing, characters, example, where, remedy: todo }: MissingFont): string {
  const many = characters === 1 ? '1 character' : `${characters} characters`;
  const from = where === '' ? '' : ` in ${where}`;
  return `${writing}: no font here holds ${many} of the page, such as ${example}${from}, so boxes or gaps are printed; ${todo}`;
}

/** The writings in which a page goes beyond its inlined fonts, with how many characters; most first. */
export function writingsBeyond(found: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [cluster, times] of found) {
    const { name } = ownWriting(cluster);
    counts.set(name, (counts.get(name) ?? 0) + times);
  }
  return new Map([...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1)));
}

/** The writing of what is beyond the fonts in a cluster; a mark that any script may use is of the letter's below it. */
function ownWriting(cluster: string): Writing {
  const character = firstBeyond(cluster) ?? cluster;
  return writingOf(/^\p{Script=Inherited}/u.test(character) ? cluster : character);
}

function remedy(fonts: string | null): string {
  return fonts === null
    ? 'no font can be expected to: put the signs that are meant in their place'
    : `install one (Debian, Ubuntu: ${fonts}) or put its file into your fonts folder (Linux: ~/.local/share/fonts)`;
}

type Example = Pick<MissingFont, 'example' | 'where'>;

/** A run of letters and digits with their marks, or any other sign. */
const WORD = /(?:[\p{L}\p{N}\u200c\u200d]\p{M}*)+|\S\p{M}*/gu;

function examplesOf(briefing: Briefing, writings: ReadonlyMap<string, string>): ReadonlyMap<string, Example> {
  const wanted = new Set(writings.values());
  const examples = new Map<string, Example>();
  for (const [where, text] of textsOf(briefing)) {
    for (const [word] of text.matchAll(WORD)) {
      if (wanted.size === 0) return examples;
      const clusters = word.match(CLUSTER) ?? [];
      for (const [at, cluster] of clusters.entries()) {
        const writing = writings.get(cluster);
        if (writing === undefined || !wanted.delete(writing)) continue;
        examples.set(writing, { example: shown(clusters, at), where });
      }
    }
  }
  return examples;
}

/** Longest example, in characters: some scripts part no words. */
const LONGEST = 12;

function shown(clusters: readonly string[], at: number): string {
  const cluster = clusters[at] ?? '';
  const character = firstBeyond(cluster) ?? cluster;
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (writingOf(character).fonts === null) return code;
  if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return `“${cluster}” ${code}`;
  const word = clusters.length > LONGEST ? clusters.slice(at, at + LONGEST) : clusters;
  return `“${word.join('')}${word.length < clusters.length ? '…' : ''}”`;
}

/** Words of the program's own, or of a template, have no place of theirs. */
function anyOf(writing: string, writings: ReadonlyMap<string, string>): Example {
  const cluster = [...writings].find(([, name]) => name === writing)?.[0] ?? '';
  return { example: shown([cluster], 0), where: '' };
}

/** What analyst and sources bring to the page, with its place: the sources' own words first. */
function* textsOf(briefing: Briefing): Generator<readonly [where: string, text: string]> {
  for (const { passages } of briefing.sources) for (const { id, text } of passages) yield [id, text];
  for (const { id, passages, ...source } of briefing.sources) {
    yield [id, JSON.stringify([source, passages.map((passage) => passage.headings)])];
  }
  for (const { id, title, question, scope, judgement, presence } of briefing.themes) {
    yield [id, [title, question, scope, judgement?.text, ...presence.map(({ gist }) => gist)].join('\n')];
  }
  const { sources: _sources, themes: _themes, ...rest } = briefing;
  yield ['', JSON.stringify(rest)];
}
