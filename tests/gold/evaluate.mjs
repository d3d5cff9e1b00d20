// How well the program codes and aligns, against gold made by hand: node tests/gold/evaluate.mjs --gold DIR
// DIR/sdg has passages.jsonl and codebook.yml, DIR/argrewrite has pairs.jsonl, DIR/nss plain texts. Also how rulings hold
// through random edits of the shipped sources, the stories and those texts. Run `npm run compile` first.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: { gold: { type: 'string' }, folds: { type: 'string' }, seed: { type: 'string' } },
});
const gold = values.gold ?? join(root, '../shared/gold');

/** Runs the program as a person would; its output, or null with the reason on stderr. */
function synoptic(...args) {
  const ended = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (ended.status === 0) return ended.stdout;
  if (ended.status !== 2) throw new Error(ended.stderr);
  console.error(ended.stderr.trim());
  return null;
}

function rowsOf(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** F1 of true, false and missed answers; 0 where there is nothing to find or say. */
function f1([right, wrong, missed]) {
  return right + wrong + missed === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

/** Mean accuracy and F1 of the target themes, a theme counting where it is coded. */
function sdg(passages, coded) {
  const answers = new Map(coded.map((row) => [row.id, row.themes]));
  const counts = new Map();
  for (const { id, target, label } of passages) {
    const said = (answers.get(id) ?? []).some(({ theme, zone }) => theme === target && zone === 'coded');
    const count = counts.get(target) ?? [0, 0, 0, 0];
    count[said ? (label ? 0 : 1) : label ? 2 : 3]++;
    counts.set(target, count);
  }
  const themes = [...counts.values()];
  const mean = (figures) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return {
    accuracy: mean(
      themes.map(([right, wrong, missed, none]) => (right + none) / (right + wrong + missed + none)),
    ),
    f1: mean(themes.map(f1)),
  };
}

/** True, false and missed links: all, and those whose wording changed. */
function links(pairs, aligned) {
  const sums = { all: [0, 0, 0], changed: [0, 0, 0] };
  for (const [index, pair] of pairs.entries()) {
    const text = (list) =>
      new Map(list.map((one) => [one.id, one.text.split(/\s+/).filter(Boolean).join(' ')]));
    const [old, newer] = [text(pair.old), text(pair.new)];
    const wanted = new Set(pair.links.map(([one, other]) => JSON.stringify([one, other])));
    const found = new Set(aligned[index].links.map(([one, other]) => JSON.stringify([one, other])));
    for (const link of new Set([...wanted, ...found])) {
      const kind = !found.has(link) ? 2 : wanted.has(link) ? 0 : 1;
      const [one, other] = JSON.parse(link);
      sums.all[kind]++;
      if (old.get(one) !== newer.get(other)) sums.changed[kind]++;
    }
  }
  return sums;
}

function halvesSwapped(row) {
  const half = Math.floor(row.new.length / 2);
  return { ...row, new: [...row.new.slice(half), ...row.new.slice(0, half)] };
}

function table(heads, rows) {
  const rule = heads.map((_, column) => (column === 0 ? '---' : '---:'));
  console.log([heads, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'));
  console.log();
}

const shown = (figure) => figure.toFixed(4);

function measureSdg() {
  const [passages, codebook] = [join(gold, 'sdg/passages.jsonl'), join(gold, 'sdg/codebook.yml')];
  if (!existsSync(passages)) return console.log(`Not measured: there is no ${passages}.\n`);
  const coded = synoptic('code', '--codebook', codebook, '--passages', passages);
  const figures = sdg(rowsOf(readFileSync(passages, 'utf8')), rowsOf(coded));
  const rows = [['published terms alone', shown(figures.accuracy), shown(figures.f1)]];
  const [folds, seed] = [values.folds ?? '10', values.seed ?? '1'];
  const asked = ['--gold', passages, '--codebook', codebook, '--folds', folds, '--seed', seed, '--json'];
  const crossed = synoptic('evaluate', ...asked);
  const name = `with rulings, ${folds} folds, seed ${seed}`;
  if (crossed === null) rows.push([name, 'not built', 'not built']);
  else {
    const { accuracy, f1: mean } = JSON.parse(crossed).macro;
    rows.push([name, shown(accuracy), shown(mean)]);
  }
  return table(['`sdg`', 'macro accuracy', 'macro F1'], rows);
}

function measureLinks() {
  const path = join(gold, 'argrewrite/pairs.jsonl');
  if (!existsSync(path)) return console.log(`Not measured: there is no ${path}.\n`);
  const written = rowsOf(readFileSync(path, 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-gold-'));
  try {
    const rows = [
      ['as written', written],
      ['the new draft’s halves swapped', written.map(halvesSwapped)],
    ].map(([name, pairs]) => {
      const file = join(folder, 'pairs.jsonl');
      writeFileSync(file, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
      const { all, changed } = links(pairs, rowsOf(synoptic('align', '--pairs', file)));
      return [name, shown(f1(all)), shown(f1(changed))];
    });
    return table(['`argrewrite`', 'F1 of all links', 'F1 of changed links'], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Texts of a folder and its sub-folders by the end of their names, in order. */
function textsIn(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

async function measureEdits() {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-edits-'));
  try {
    const script = join(folder, 'measure-edits.mjs');
    await build({
      input: join(root, 'tests/rulings/measure-edits.ts'),
      platform: 'node',
      output: { file: script, format: 'esm', codeSplitting: false },
    });
    const stories = textsIn(join(root, 'tests/stories'), '.md').filter((path) =>
      /\/sources\/[^/]+$/.test(path),
    );
    const strategies = textsIn(join(gold, 'nss'), 'strategy.txt').slice(0, 4);
    if (strategies.length === 0) console.log(`Not measured: there is no ${join(gold, 'nss')}.\n`);
    const jobs = [
      [
        'the shipped sources',
        500,
        textsIn(join(root, 'sources'), '.md').filter((path) => !path.includes('judgements')),
      ],
      ['the stories', 500, stories],
      ['four strategies', 100, strategies],
    ];
    for (const [name, edits, files] of jobs.filter(([, , texts]) => texts.length > 0)) {
      console.log(
        `Rulings through ${edits} random edits of ${name}, told by an edition, by their context, by nothing\n`,
      );
      const ended = spawnSync(process.execPath, [script, String(edits), values.seed ?? '1', ...files], {
        encoding: 'utf8',
      });
      if (ended.status !== 0) throw new Error(ended.stderr);
      console.log(ended.stdout);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

measureSdg();
measureLinks();
await measureEdits();
