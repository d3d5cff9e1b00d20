// What learning and neighbours bring: node tests/gold/learn.mjs --gold DIR. Run `npm run compile` first.
// 1. The curve: shares of judged texts of DIR/sdg that were on their theme, by sums, pooled so that they never fall.
// 2. Half of the terms of strategies.yml are hidden: are the sentences of DIR/nss found that the hidden half would code?
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { gold: { type: 'string' } } });
const gold = values.gold ?? join(root, '../shared/gold');
const folder = mkdtempSync(join(tmpdir(), 'synoptic-learn-'));

function code(...args) {
  const ended = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'code', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (ended.status !== 0) throw new Error(ended.stderr);
  return rowsOf(ended.stdout);
}

function rowsOf(text) {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** What matches and lifts of a coding add up to. */
function sumOf({ spans, lifts }) {
  const matches = spans.reduce((sum, { weight }) => sum - Math.log(1 - weight), 0);
  return lifts.reduce((sum, { weight }) => sum + weight, matches);
}

/** Pool adjacent violators (Ayer and others 1955) over the bins: means that never fall. */
function isotonic(bins) {
  const pooled = [];
  for (const bin of bins) {
    pooled.push({ ...bin });
    while (
      pooled.length > 1 &&
      pooled.at(-2).yes / pooled.at(-2).all > pooled.at(-1).yes / pooled.at(-1).all
    ) {
      const last = pooled.pop();
      const before = pooled.at(-1);
      before.yes += last.yes;
      before.all += last.all;
      before.to = last.to;
    }
  }
  return pooled;
}

function curve() {
  const passages = join(gold, 'sdg/passages.jsonl');
  const codebook = join(gold, 'sdg/codebook.yml');
  const judged = new Map(rowsOf(readFileSync(passages, 'utf8')).map((row) => [row.id, row]));
  const edges = [0.357, 0.7, 1, 1.5, 2, 3, 4, Infinity];
  const bins = edges.slice(1).map((to, n) => ({ from: edges[n], to, yes: 0, all: 0 }));
  for (const row of code('--learn', '--explain', '--codebook', codebook, '--passages', passages)) {
    const { target, label } = judged.get(row.id);
    const own = row.themes.find(({ theme }) => theme === target);
    const sum = own ? sumOf(own) : 0;
    const bin = bins.find(({ from, to }) => sum >= from && sum < to);
    if (!bin || own.spans.length === 0) continue;
    bin.all++;
    if (label) bin.yes++;
  }
  console.log(
    '\nShare of texts on their theme, by sum\n\n| sum | texts | share | never falling |\n| --- | ---: | ---: | ---: |',
  );
  const pooled = isotonic(bins.filter(({ all }) => all > 0));
  for (const { from, to, yes, all } of bins) {
    const within = pooled.find((one) => one.from <= from && one.to >= to);
    console.log(
      `| ${from} to ${to} | ${all} | ${(yes / all).toFixed(2)} | ${(within.yes / within.all).toFixed(2)} |`,
    );
  }
}

/** The strategies as rows, a sentence each; scanning noise and headings are left out. */
function strategies(withSource) {
  const names = readdirSync(join(gold, 'nss')).filter((name) => name.endsWith('.txt'));
  return names.sort().flatMap((name) =>
    readFileSync(join(gold, 'nss', name), 'utf8')
      .replace(/\s+/gu, ' ')
      .split(/(?<=[.!?])\s+(?=[A-Z])/u)
      .filter((text) => text.split(' ').length >= 6 && text.length <= 1_500)
      .filter((text) => (text.match(/\p{L}/gu) ?? []).length >= 0.7 * text.length)
      .map((text, n) => ({ id: `${name}-${n}`, ...(withSource ? { source: name } : {}), text })),
  );
}

function hiddenHalf() {
  const lines = readFileSync(join(root, 'tests/gold/strategies.yml'), 'utf8').split('\n');
  // Every second term is hidden.
  const half = lines.map((line) =>
    line.replace(
      /\[(.*)\]/,
      (_, list) =>
        `[${list
          .split(', ')
          .filter((__, n) => n % 2 === 0)
          .join(', ')}]`,
    ),
  );
  const files = { whole: lines.join('\n'), half: half.join('\n') };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.yml`), text);
  for (const [name, source] of [
    ['alone', false],
    ['beside', true],
  ]) {
    writeFileSync(
      join(folder, `${name}.jsonl`),
      strategies(source)
        .map((row) => JSON.stringify(row))
        .join('\n'),
    );
  }
  const run = (book, rows, ...flags) =>
    code(
      '--codebook',
      join(folder, `${book}.yml`),
      '--passages',
      join(folder, `${rows}.jsonl`),
      ...flags,
    ).map(({ themes }) => themes.map(({ theme }) => theme));
  const [wanted, known] = [run('whole', 'alone'), run('half', 'alone')];
  console.log(
    '\nHalf of the terms hidden\n\n| | found of the hidden | precision | best theme right |\n| --- | ---: | ---: | ---: |',
  );
  for (const [title, rows, ...flags] of [
    ['terms alone', 'alone'],
    ['with neighbours', 'beside'],
    ['with learnt company', 'alone', '--learn'],
    ['with both', 'beside', '--learn'],
  ]) {
    const [hidden, said, right, spoken, best] = tally(wanted, known, run('half', rows, ...flags));
    const figures = [right / hidden, said === 0 ? 0 : right / said, best / spoken];
    console.log(`| ${title} | ${figures.map((figure) => figure.toFixed(3)).join(' | ')} |`);
  }
}

function tally(wanted, known, found) {
  const sums = [0, 0, 0, 0, 0];
  for (const [n, themes] of wanted.entries()) {
    const hidden = themes.filter((theme) => !known[n].includes(theme));
    const more = found[n].filter((theme) => !known[n].includes(theme));
    sums[0] += hidden.length;
    sums[1] += more.length;
    sums[2] += more.filter((theme) => hidden.includes(theme)).length;
    if (themes.length === 0) continue;
    sums[3]++;
    if (themes.includes(found[n][0])) sums[4]++;
  }
  return sums;
}

try {
  curve();
  hiddenHalf();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
