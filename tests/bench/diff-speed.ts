// What comparing two editions of a project takes, on one core: diff-speed.js FOLDER. Prints {codings, differences, same, edited}: counts and milliseconds.
import { analyse } from '../../src/commands/analyse.js';
import { diffBriefings } from '../../src/editions/diff-briefings.js';
import type { Briefing } from '../../src/model/briefing.js';

const NAMES = { before: { kind: 'edition', number: 1, date: '2022-04-01' }, after: { kind: 'now' } } as const;

/** As a stored edition is read: its texts lie whole in memory, not in the parts that an analysis put together. */
const briefing = asStored(analyse(process.argv[2] ?? ''));

/** Every third passage has another word in it, every fourth quote is gone. */
const edited: Briefing = asStored({
  ...briefing,
  sources: briefing.sources.map((source) => ({
    ...source,
    sha256: '',
    passages: source.passages.map((passage, at) => (at % 3 === 0 ? reworded(passage) : passage)),
  })),
  themes: briefing.themes.map((theme) => ({
    ...theme,
    codings: theme.codings.filter((_, at) => at % 4 !== 0),
  })),
});

function asStored(made: Briefing): Briefing {
  return structuredClone(made);
}

/** A word of three letters gives way to another, so that sentences end where they did. */
function reworded<Passage extends { readonly text: string }>(passage: Passage): Passage {
  return { ...passage, text: passage.text.replace(/\bthe\b/, 'our') };
}

/** Milliseconds of the first run, as a command has it, and what it found. */
function timed(after: Briefing): { readonly ms: number; readonly differences: number } {
  const begun = performance.now();
  const { themes } = diffBriefings(briefing, after, NAMES);
  const ms = performance.now() - begun;
  return { ms, differences: themes.reduce((sum, theme) => sum + theme.differences.length, 0) };
}

const [other, same] = [timed(edited), timed(briefing)];
const codings = briefing.themes.reduce((sum, theme) => sum + theme.codings.length, 0);
console.log(JSON.stringify({ codings, differences: other.differences, edited: other.ms, same: same.ms }));
