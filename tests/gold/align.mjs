// How well sentences of two drafts are linked, against links made by hand: node tests/gold/align.mjs --gold DIR
// DIR/argrewrite/pairs.jsonl has rows {"pair", "old": [{id, text}], "new": […], "links": [[old id, new id]]}.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { gold: { type: 'string' } } });
const path = join(values.gold ?? join(root, '../shared/gold'), 'argrewrite/pairs.jsonl');

/** True and false links, and those not found: all, and those whose wording changed. */
function count(rows, alignSentences) {
  const sums = { all: [0, 0, 0], changed: [0, 0, 0] };
  const text = (sentence) => sentence.text.split(/\s+/).filter(Boolean).join(' ');
  for (const { old, new: newer, links } of rows) {
    const texts = new Map([...old, ...newer].map((sentence) => [sentence.id, text(sentence)]));
    const found = alignSentences(
      old.map((one) => one.text),
      newer.map((one) => one.text),
      'en',
    ).map(([one, other]) => `${old[one].id}\n${newer[other].id}`);
    const wanted = links.map((link) => link.join('\n'));
    for (const link of new Set([...found, ...wanted])) {
      const kind = !found.includes(link) ? 2 : wanted.includes(link) ? 0 : 1;
      const [one, other] = link.split('\n');
      sums.all[kind]++;
      if (texts.get(one) !== texts.get(other)) sums.changed[kind]++;
    }
  }
  return sums;
}

function line(name, [right, wrong, missed]) {
  const figures = [
    right / (right + wrong),
    right / (right + missed),
    (2 * right) / (2 * right + wrong + missed),
  ];
  return `| ${name} | ${figures.map((figure) => figure.toFixed(4)).join(' | ')} |`;
}

function halvesSwapped(row) {
  const half = Math.floor(row.new.length / 2);
  return { ...row, new: [...row.new.slice(half), ...row.new.slice(0, half)] };
}

if (!existsSync(path)) {
  console.log(`Not measured: there is no ${path}; name the folder with --gold.`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-gold-'));
  try {
    const file = join(folder, 'align-sentences.mjs');
    const input = join(root, 'src/alignments/align-sentences.ts');
    await build({ input, platform: 'node', output: { file, format: 'esm' }, logLevel: 'silent' });
    const { alignSentences } = await import(pathToFileURL(file).href);
    const rows = readFileSync(path, 'utf8')
      .split('\n')
      .filter((row) => row.trim() !== '')
      .map((row) => JSON.parse(row));
    console.log('| links | precision | recall | F1 |\n| --- | ---: | ---: | ---: |');
    for (const [name, drafts] of [
      ['as written', rows],
      ['halves of the new draft swapped', rows.map(halvesSwapped)],
    ]) {
      const { all, changed } = count(drafts, alignSentences);
      console.log(line(`${name}: all`, all));
      console.log(line(`${name}: changed`, changed));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
