// Measures the review page of a project without a browser: review-speed.mjs CLI PROJECT RULINGS; prints JSON.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const [cli, project, count = '20'] = process.argv.slice(2);
const start = performance.now();
const args = [cli, 'review', '--project', project, '--no-open', '--by', 'bench'];
const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
let said = '';
const address = await new Promise((resolve, reject) => {
  child.on('exit', () => reject(new Error(said)));
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
    const found = /^(http:\S+)$/m.exec(said);
    if (found) resolve(found[1]);
  });
});
const { origin } = new URL(address);
const entered = await fetch(address, { redirect: 'manual' });
const cookie = entered.headers.get('set-cookie').split(';')[0];
const get = async (path) => (await fetch(origin + path, { headers: { cookie } })).text();
const change = (name, body) =>
  fetch(`${origin}/change/${name}`, {
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
/** Rulings that are followed until the page shows them. */
const FOLLOWED = 4;
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const resident = () => {
  const path = `/proc/${child.pid}/status`;
  return existsSync(path) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1024 : NaN;
};

let page = await get('/');
while (!page.includes('data-coding=')) {
  await wait(20);
  page = await get('/');
}
const firstView = performance.now() - start;
// The texts have been read when the page can say why, in the codebook's own words.
const coding = /data-coding="([^"]+)"[^>]*data-seen="([^"]+)"/.exec(page);
const theme = /data-theme="([^"]+)"/.exec(page)[1];
await get('/read/search?term=and');
const ready = performance.now() - start;
const ruling = { ruling: 'accept', theme, coding: coding[1], seen: coding[2], by: 'bench', because: '' };
const [acknowledged, seen] = [[], []];
const before = resident();
const events = (await fetch(`${origin}/events`, { headers: { cookie } })).body.getReader();
/** Waits until the page is told of something else to show. */
async function told() {
  for (;;) {
    const { value, done } = await events.read();
    if (done) throw new Error('the server has gone');
    if (new TextDecoder().decode(value).includes('event: version')) return;
  }
}
await told();
for (let at = 0; at < Number(count); at++) {
  const from = performance.now();
  const answer = await change('rule', { ...ruling, held: at % 2 === 1 });
  acknowledged.push(performance.now() - from);
  if (!answer.ok) throw new Error(await answer.text());
  if (at >= FOLLOWED) continue;
  await told();
  await get('/read/parts');
  seen.push(performance.now() - from);
}
const after = resident();
child.kill('SIGINT');
rmSync(join(project, 'sources/rulings.yml'), { force: true });
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
console.log(
  JSON.stringify({
    firstView,
    ready,
    acknowledged: median(acknowledged),
    slowest: Math.max(...acknowledged),
    seen: median(seen),
    megabytes: [before, after],
  }),
);
