// Measures whole processes and the coding stage, and prints tables. Compare ratios: they are taken in turn, in one run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

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

/** What printing and finishing cost by the page: the whole build with its PDF less the same without. */
async function longBriefings() {
  const writer = join(root, 'dist/write-strategies.js');
  await build({
    input: join(root, 'tests/bench/write-strategies.ts'),
    platform: 'node',
    output: { file: writer, format: 'esm' },
  });
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
    const html = timed([cli, 'build', '--project', project, '--formats', 'html,json']);
    const all = timed([cli, 'build', '--project', project, '--formats', 'html,json,pdf']);
    const pdf = readFileSync(join(project, 'out/briefing.pdf'));
    const seen = spawnSync('pdfinfo', [join(project, 'out/briefing.pdf')], { encoding: 'utf8' }).stdout ?? '';
    const pages = Number(/Pages:\s+(\d+)/.exec(seen)?.[1] ?? NaN);
    return [
      `| ${count} strategies${settings === '' ? '' : ', texts in full'} | ${pages} | ${(pdf.length / 1e6).toFixed(2)} | ${(all - html).toFixed(0)} | ${((all - html) / pages).toFixed(1)} |`,
    ];
  });
  console.log('\nPrinting and finishing long briefings, one run each\n');
  if (rows.length === 0) console.log('The strategies are not here: not measured.');
  else
    console.log(
      ['| briefing | pages | MB | ms | ms a page |', '| --- | ---: | ---: | ---: | ---: |', ...rows].join(
        '\n',
      ),
    );
}

try {
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  timed([cli, 'build', '--out', folder]);
  const { printer } = JSON.parse(
    spawnSync(process.execPath, [cli, 'doctor', '--json'], { cwd: root, encoding: 'utf8' }).stdout,
  );
  if (printer === null) console.log('\nNo printer: the print is not measured.');
  else {
    const job = join(folder, 'job.json');
    writeFileSync(
      job,
      JSON.stringify({
        executablePath: printer.path,
        args: printer.args.filter((arg) => !arg.startsWith('--user-data-dir')),
        env: printer.env,
        html: join(folder, 'briefing.html'),
        out: join(folder, 'bare.pdf'),
      }),
    );
    compare('The two shipped sources, whole processes', [
      { name: 'bare print of the same HTML', args: [join(root, 'tests/bench/bare-print.mjs'), job] },
      { name: 'synoptic build', args: [cli, 'build', '--out', folder] },
      {
        name: 'synoptic build --formats html,md,json',
        args: [cli, 'build', '--formats', 'html,md,json', '--out', folder],
      },
    ]);
  }
  compare('Starting', [
    { name: 'node -e ""', args: ['-e', ''] },
    { name: 'synoptic --help', args: [cli, '--help'] },
  ]);
  await longBriefings();
  const stages = join(root, 'dist/coding-speed.js');
  await build({
    input: join(root, 'tests/bench/coding-speed.ts'),
    platform: 'node',
    output: { file: stages, format: 'esm' },
  });
  console.log(spawnSync(process.execPath, [stages], { encoding: 'utf8' }).stdout);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
