// What a rebuild costs where little changed: whole processes, and the analysis of one more text. Used by bench.mjs.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts that a project has before one more comes. */
const COUNTS = [100, 500, 2_000];

/** How often the analysis of one more is measured; the quickest counts. */
const SPEED_RUNS = 3;

/** Node, and the bytes of every file of a project, as little as any build does. */
const READ_ALL = `const fs = require('node:fs');
for (const name of fs.readdirSync('sources')) fs.readFileSync('sources/' + name);`;

function timed(args, { cwd, env }) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function row(...cells) {
  console.log(
    `| ${cells.map((one) => (typeof one === 'number' ? one.toFixed(one < 10 ? 2 : 0) : one)).join(' | ')} |`,
  );
}

/** `tool`: cli, folder for projects, runs, and what bundles a file of tests/bench. */
export async function rebuilds({ cli, folder, runs, bundled }) {
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  const [writeStrategies, writeSmall, speed] = [
    await bundled('write-strategies'),
    await bundled('write-small-sources'),
    await bundled('rebuild-speed'),
  ];
  nothingChanged({ cli, folder, runs, env, writeStrategies });
  oneMore({ cli, folder, env, writeSmall, speed });
  await watchLatency({ cli, folder, env, writeSmall });
}

function nothingChanged({ cli, folder, runs, env, writeStrategies }) {
  console.log(`\nNothing changed, whole processes (${runs} runs each in turn, medians)\n`);
  const project = join(folder, 'unchanged');
  spawnSync(process.execPath, [writeStrategies, project, '16']);
  if (!existsSync(project)) return console.log('The strategies are not here: not measured.');
  const build = [cli, 'build', '--formats', 'html,json'];
  timed(build, { cwd: project, env });
  const [least, own] = [[], []];
  for (let run = 0; run < runs; run++) {
    least.push(timed(['-e', READ_ALL], { cwd: project, env }));
    own.push(timed(build, { cwd: project, env }));
  }
  const ratio = median(own.map((ms, run) => ms / least[run]));
  row('16 strategies', 'ms', 'ratio');
  row('---', '---:', '---:');
  row('starting Node and reading the files', median(least), 1);
  row('synoptic build --formats html,json', median(own), ratio);
}

function oneMore({ cli, folder, env, writeSmall, speed }) {
  console.log('\nOne more text of some 300 words: in one process, milliseconds of processor time\n');
  row(
    'texts',
    'read and code it',
    'align it',
    'together',
    'all else',
    'all else, ms/MB written',
    'peak memory, MB',
  );
  row('---:', '---:', '---:', '---:', '---:', '---:', '---:');
  for (const count of COUNTS) {
    const all = Array.from({ length: SPEED_RUNS }, () =>
      JSON.parse(spawnSync(process.execPath, [speed, String(count)], { encoding: 'utf8' }).stdout),
    );
    const [{ own, align, one, rest, bytes, peak }] = all.sort((a, b) => a.one - b.one);
    row(String(count), own, align, one, rest, rest / (bytes / 1e6), peak);
  }
  console.log('\nThe same as whole processes, --formats json, ms\n');
  row('texts', 'build --no-cache', 'one more', 'nothing changed', 'synoptic add');
  row('---:', '---:', '---:', '---:', '---:');
  for (const count of COUNTS) {
    const project = join(folder, `small-${count}`);
    spawnSync(process.execPath, [writeSmall, project, String(count + 1), '20']);
    const last = join(project, 'sources', `note-${String(count).padStart(5, '0')}.md`);
    const text = readFileSync(last);
    rmSync(last);
    const build = [cli, 'build', '--formats', 'json'];
    const here = { cwd: project, env };
    const anew = timed([...build, '--no-cache'], here);
    timed(build, here);
    writeFileSync(last, text);
    const more = timed(build, here);
    const nothing = timed(build, here);
    const file = join(folder, 'added.md');
    writeFileSync(file, String(text).replace(/id: note-\d+/, 'id: added'));
    row(String(count), anew, more, nothing, timed([cli, 'add', file], here));
  }
}

/** From the writing of a file to the event that makes an open page show it. */
async function watchLatency({ cli, folder, env, writeSmall }) {
  const project = join(folder, 'watched');
  spawnSync(process.execPath, [writeSmall, project, '3']);
  const child = spawn(process.execPath, [cli, 'watch', '--json', '--project', project], { env });
  try {
    const { address } = await new Promise((resolve) =>
      child.stdout.once('data', (line) => resolve(JSON.parse(line))),
    );
    const entered = await fetch(address, { redirect: 'manual' });
    const headers = { cookie: entered.headers.get('set-cookie').split(';')[0] };
    const answer = await fetch(new URL('/events', address), { headers });
    const events = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    const told = async () => {
      for (;;) if ((await events.read()).value.includes('event: version')) return;
    };
    await told();
    const shown = async (path, change) => {
      const full = join(project, path);
      const begun = performance.now();
      writeFileSync(full, change(readFileSync(full, 'utf8')));
      await told();
      return performance.now() - begun;
    };
    const [terms, texts] = [[], []];
    for (let run = 0; run < 7; run++) {
      terms.push(
        await shown('sources/themes.yml', (text) =>
          text.replace('[military base', `[military base, added${run}, the`),
        ),
      );
      texts.push(
        await shown('sources/note-00001.md', (text) => `${text}\nA military base was built ${run} times.\n`),
      );
    }
    console.log(
      '\nwatch, three texts: from the writing of a file to the event in the open page (7 runs, medians)\n',
    );
    row('change', 'ms');
    row('---', '---:');
    row('a term', median(terms));
    row('a source', median(texts));
  } finally {
    child.kill('SIGINT');
  }
}
