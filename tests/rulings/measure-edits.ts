// How rulings hold through random edits: measure-edits.js EDITS SEED FILE… (Markdown with a header, or plain text). Prints
// rows of a table; with NOTES set, every ruling that was lost or went wrong on stderr.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Source } from '../../src/model/source.js';
import { readSource } from '../../src/sources/read-source.js';
import { newTallies, tryEdits, type Tally } from './edit-trial.js';

const TIMES = [1, 2, 5, 10, 25];

const [edits = '500', seed = '1', ...files] = process.argv.slice(2);

function sourceIn(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const id = basename(file)
    .replace(/\.\w+$/, '')
    .replaceAll('_', '-');
  const head = `---\nid: ${id}\ntitle: ${id}\npublished: 2000\npublisher: x\n---\n\n`;
  return readSource({
    path: file,
    bytes: Buffer.from(
      text.startsWith('---') ? text : head + text.replace(/^[ \t]*([#>|+*=-]|\d+[.)])/gm, '\\$1'),
    ),
  });
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function row(
  name: string,
  times: number,
  { quotes, survived, again, kept, copied, reported, wrong, overlooked }: Tally,
): string {
  const figures = [
    times,
    quotes,
    survived,
    `${again} (${share(again, survived)})`,
    kept,
    copied,
    reported,
    overlooked,
    wrong,
  ];
  return `| ${[name, ...figures].join(' | ')} |`;
}

const HEADS = [
  'told by',
  'edits a text',
  'quotes',
  'survived',
  'found again',
  'changed more, kept',
  'copy like the quote',
  'reported',
  'claim overlooked',
  'wrong place',
];
for (const cells of [HEADS, HEADS.map((_, column) => (column === 0 ? '---' : '---:'))])
  console.log(`| ${cells.join(' | ')} |`);

const sources = files.map(sourceIn);
const notes: string[] = [];
for (const times of TIMES) {
  const sums = newTallies();
  for (let trial = 0; trial * times < Number(edits); trial++) {
    const source = sources[trial % sources.length];
    if (source) tryEdits(source, Number(seed) * 100_000 + times * 1_000 + trial, times, sums);
  }
  console.log(row('edition', times, sums.known));
  console.log(row('context', times, sums.context));
  console.log(row('nothing', times, sums.bare));
  notes.push(...sums.known.notes, ...sums.context.notes, ...sums.bare.notes);
}
if (process.env['NOTES']) console.error(notes.join('\n'));
