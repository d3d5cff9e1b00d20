// Measures whole processes and the coding stage, and prints tables. Compare ratios: they are taken in turn, in one run.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { rebuilds } from './rebuilds.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const runs = Number(process.env['BENCH_RUNS'] ?? 11);
const folder = mkdtempSync(join(tmpdir(), 'synoptic-bench-'));

function timed(args, cwd = root) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Runs the commands in turn, one warm-up each, and tells the median of each and its ratio to the first. */
function compare(title, commands) {
  const times = commands.map(() => []);
  for (const { args } of commands) timed(args);
  for (let run = 0; run < runs; run++) commands.forEach(({ args }, index) => times[index].push(timed(args)));
  const medians = times.map(median);
  const ratios = times.map((list) => median(list.map((time, run) => time / times[0][run])));
  console.log(`\n${title} (${runs} runs each in turn, medians)\n`);
  console.log('| command | ms | ratio to the first |\n| --- | ---: | ---: |');
  commands.forEach(({ name }, index) =>
    console.log(`| ${name} | ${medians[index].toFixed(0)} | ${ratios[index].toFixed(2)} |`),
  );
}

/** A file of tests/bench as one that Node runs. */
async function bundled(name) {
  const file = join(root, 'dist', `${name}.js`);
  await build({
    input: join(root, 'tests/bench', `${name}.ts`),
    platform: 'node',
    output: { file, format: 'esm', codeSplitting: false },
    external: ['@cantoo/pdf-lib', /^puppeteer/, '@sparticuz/chromium'],
  });
  return file;
}

/** How often a long briefing is printed each way, in turn; the quicker counts. */
const LONG_RUNS = 2;

/** What a script that prints `{ms, …}` says. */
function told(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** What printing and finishing cost by the page, beside a bare print of the same HTML; both once the browser is there. */
async function longBriefings(printer) {
  const [writer, speed] = [await bundled('write-strategies'), await bundled('print-speed')];
  const jobs = [
    [4, ''],
    [8, ''],
    [16, ''],
    [16, 'texts: full\n'],
  ];
  const rows = jobs.flatMap(([count, settings]) => {
    const project = join(folder, `strategies-${count}-${settings.length}`);
    spawnSync(process.execPath, [writer, project, String(count), settings]);
    if (!existsSync(project)) return [];
    timed([cli, 'build', '--no-cache', '--project', project, '--formats', 'html,pdf']);
    const html = join(project, 'out/briefing.html');
    const size = readFileSync(join(project, 'out/briefing.pdf')).length;
    const job = bareJob(printer, html);
    const bare = [];
    const own = [];
    for (let run = 0; run < LONG_RUNS; run++) {
      bare.push(told([join(root, 'tests/bench/bare-print.mjs'), job]).ms);
      own.push(told([speed, html]));
    }
    const [least, { ms, pages }] = [Math.min(...bare), own.sort((a, b) => a.ms - b.ms)[0]];
    const name = `${count} strategies${settings === '' ? '' : ', texts in full'}`;
    return [
      `| ${name} | ${pages} | ${(size / 1e6).toFixed(2)} | ${least.toFixed(0)} | ${ms.toFixed(0)} | ${(ms / least).toFixed(2)} | ${(least / pages).toFixed(1)} | ${(ms / pages).toFixed(1)} |`,
    ];
  });
  console.log(`\nPrinting and finishing long briefings (the quicker of ${LONG_RUNS} runs each in turn)\n`);
  if (rows.length === 0) return console.log('The strategies are not here: not measured.');
  console.log(
    '| briefing | pages | MB | bare print, ms | print and finish, ms | ratio | bare, ms a page | ms a page |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  console.log(rows.join('\n'));
}

/** What reading, coding and aligning cost by the megabyte, and how that grows with the texts. */
async function analysis() {
  const [writer, speed] = [await bundled('write-strategies'), await bundled('analysis-speed')];
  const jobs = [
    [4, 1],
    [8, 1],
    [16, 1],
    [16, 2],
    [16, 4],
  ];
  const rows = jobs.flatMap(([count, copies]) => {
    const project = join(folder, `texts-${count}-${copies}`);
    spawnSync(process.execPath, [writer, project, String(count), '', String(copies)]);
    if (!existsSync(project)) return [];
    const { stdout } = spawnSync(process.execPath, [speed, project], { encoding: 'utf8' });
    const { bytes, read, code, align, peak } = JSON.parse(stdout);
    const [megabytes, all] = [bytes / 1e6, read + code + align];
    const times = [read, code, align, all].map((ms) => ms.toFixed(0)).join(' | ');
    const speeds = (megabytes / (all / 1_000)).toFixed(2);
    return [`| ${count * copies} | ${megabytes.toFixed(1)} | ${times} | ${speeds} | ${peak.toFixed(0)} |`];
  });
  console.log('\nReading, coding and aligning the strategies, the sixteen up to four times over\n');
  if (rows.length === 0) return console.log('The strategies are not here: not measured.');
  console.log('| texts | MB | read, ms | code, ms | align, ms | together | MB/s | peak memory, MB |');
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  console.log(rows.join('\n'));
}

/** What telling two editions of the sixteen strategies apart costs, beside Node's own start. */
async function differences() {
  const [writer, speed] = [await bundled('write-strategies'), await bundled('diff-speed')];
  const project = join(folder, 'differences');
  spawnSync(process.execPath, [writer, project, '16']);
  console.log('\nTwo editions of sixteen strategies, told apart (bound: 1,000 ms)\n');
  if (!existsSync(project)) return console.log('The strategies are not here: not measured.');
  const { stdout } = spawnSync(process.execPath, [speed, project], { encoding: 'utf8' });
  const found = JSON.parse(stdout);
  console.log('| quotes | differences | a third reworded, a fourth gone, ms | nothing changed, ms |');
  console.log('| ---: | ---: | ---: | ---: |');
  const times = `${found.edited.toFixed(0)} | ${found.same.toFixed(0)}`;
  console.log(`| ${found.codings} | ${found.differences} | ${times} |`);
}

/** How soon the review page is there, answers and follows, and what it takes after many rulings. */
async function review() {
  const writer = await bundled('write-strategies');
  const project = join(folder, 'review');
  spawnSync(process.execPath, [writer, project, '16']);
  const shipped = join(folder, 'shipped');
  cpSync(join(root, 'sources'), join(shipped, 'sources'), { recursive: true });
  const rows = [
    ['the two shipped sources', shipped, 1000],
    ['16 strategies', project, 20],
  ].flatMap(([name, place, rulings]) => {
    if (!existsSync(place)) return [];
    timed([cli, 'build', '--formats', 'json', '--project', place]);
    const args = [join(root, 'tests/bench/review-speed.mjs'), cli, place, String(rulings)];
    const made = JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout);
    const times = [made.firstView, made.ready, made.acknowledged, made.slowest, made.seen];
    const memory = made.megabytes.map((megabytes) => megabytes.toFixed(0));
    return [`| ${name} | ${[...times.map((ms) => ms.toFixed(0)), rulings, ...memory].join(' | ')} |`];
  });
  console.log('\nThe review page of a project that is built\n');
  console.log(
    '| project | first view, ms | analysed, ms | ruling answered, ms | slowest, ms | seen, ms | rulings | MB before | MB after |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  console.log(rows.join('\n'));
}

/** A file that tells the bare print what to do. */
function bareJob(printer, html) {
  const job = `${html}.job.json`;
  const args = printer.args.filter((arg) => !arg.startsWith('--user-data-dir'));
  writeFileSync(
    job,
    JSON.stringify({ executablePath: printer.path, args, env: printer.env, html, out: `${html}.bare.pdf` }),
  );
  return job;
}

try {
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  timed([cli, 'build', '--out', folder]);
  const { printer } = JSON.parse(
    spawnSync(process.execPath, [cli, 'doctor', '--json'], { cwd: root, encoding: 'utf8' }).stdout,
  );
  if (printer === null) console.log('\nNo printer: the print is not measured.');
  else {
    const job = bareJob(printer, join(folder, 'briefing.html'));
    compare('The two shipped sources, whole processes', [
      { name: 'bare print of the same HTML', args: [join(root, 'tests/bench/bare-print.mjs'), job] },
      { name: 'synoptic build', args: [cli, 'build', '--no-cache', '--out', folder] },
      { name: 'synoptic build, nothing changed', args: [cli, 'build', '--out', folder] },
      {
        name: 'synoptic build --formats html,md,json',
        args: [cli, 'build', '--no-cache', '--formats', 'html,md,json', '--out', folder],
      },
    ]);
  }
  compare('Starting', [
    { name: 'node -e ""', args: ['-e', ''] },
    { name: 'synoptic --help', args: [cli, '--help'] },
  ]);
  if (printer !== null) await longBriefings(printer);
  const stages = await bundled('coding-speed');
  console.log(spawnSync(process.execPath, [stages], { encoding: 'utf8' }).stdout);
  await analysis();
  await rebuilds({ cli, folder, runs, bundled });
  await differences();
  await review();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
