import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { CLI, Project } from './project.js';
import { CODEBOOK_FILE, jsonLines, rowsOf, runHere, runWith, write } from './rows.js';

const CODE = ['code', '--codebook', CODEBOOK_FILE, '--passages', '-'];
const code = (rows: string | Uint8Array, ...flags: string[]): ReturnType<typeof runWith> =>
  runWith(rows, [...CODE, ...flags]);

const WELL = { id: 'a', text: 'A borehole near the well.' };
const ANSWER = { id: 'a', themes: [{ theme: 'wells', score: 0.9151, zone: 'coded' }] };

describe('code', () => {
  it('gives one line a row, in order, coded and borderline themes best first', async () => {
    const rows = [
      WELL,
      { id: 2, text: 'The reservoir and the weir, and water at a depth of groundwater.' },
      { id: 'none', text: 'Bees.' },
    ];
    const { code: exit, out, err } = await code(jsonLines(rows));
    expect(err).toBe('');
    expect(exit).toBe(0);
    expect(out).toBe(
      `${JSON.stringify(ANSWER)}\n` +
        '{"id":2,"themes":[{"theme":"dams","score":0.9151,"zone":"coded"},{"theme":"wells","score":0.3521,"zone":"borderline"}]}\n' +
        '{"id":"none","themes":[]}\n',
    );
  });

  it('reads a file as it reads standard input, and rows by source as others', async () => {
    const rows = jsonLines(['s', 's', 's', 's', 't', 't'].map((source, id) => ({ ...WELL, id, source })));
    const fromFile = await runHere('code', '--codebook', CODEBOOK_FILE, '--passages', write('p.jsonl', rows));
    const lent = [0.937, 0.9423, 0.9423, 0.937, 0.9297, 0.9297];
    const answers = lent.map((score, id) => ({ id, themes: [{ theme: 'wells', score, zone: 'coded' }] }));
    expect(rowsOf(fromFile.out)).toEqual(answers);
    expect((await code(rows)).out).toBe(fromFile.out);
  });

  it('takes a byte order mark, CRLF, blank lines and a missing last end of line', async () => {
    const row = JSON.stringify(WELL);
    const { out } = await code(`\uFEFF${row}\r\n\r\n   \n${row}\r\n${row}`);
    expect(rowsOf(out)).toEqual([ANSWER, ANSWER, ANSWER]);
  });

  it('takes the language of a row before --language', async () => {
    const rows = [
      { id: 1, text: 'Новая плотина.' },
      { id: 2, text: 'A dam.', language: 'en' },
    ];
    const { out } = await code(jsonLines(rows), '--language', 'ru');
    expect(rowsOf(out)).toMatchObject([{ themes: [{ theme: 'dams' }] }, { themes: [{ theme: 'dams' }] }]);
  });

  it.each(['', '…', '🙂🙂', '\u0000', '\ud800'])('finds nothing in the text %j', async (text) => {
    expect(rowsOf((await code(jsonLines([{ id: 'a', text }]))).out)).toEqual([{ id: 'a', themes: [] }]);
  });

  it('answers each of two rows with the same id', async () => {
    expect(rowsOf((await code(jsonLines([WELL, WELL]))).out)).toEqual([ANSWER, ANSWER]);
  });

  it('takes a row of a megabyte without a full stop', async () => {
    const text = `${'stone '.repeat(200_000)}borehole`;
    const { code: exit, out } = await code(jsonLines([{ id: 'a', text }, WELL]));
    expect(exit).toBe(0);
    expect(rowsOf(out)).toMatchObject([{ themes: [{ theme: 'wells', score: 0.7051 }] }, ANSWER]);
  });

  it('prints nothing for no rows', async () => expect(await code('')).toMatchObject({ code: 0, out: '' }));

  it('explains with the words found, their weights and the sum', async () => {
    const rows = [{ id: 'a', text: 'A borehole near the well. The price.' }];
    const [row] = rowsOf((await code(jsonLines(rows), '--explain')).out);
    expect(row).toMatchObject({
      id: 'a',
      themes: [
        {
          theme: 'wells',
          score: 0.9151,
          why: [
            '“borehole” (strong term borehole*): 0.85',
            '“well” (plain term well): 0.6',
            'a weight w counts −ln(1 − w): 2.813 together, read as the share 0.9151, coded (from 0.5)',
          ],
          spans: [
            { start: 2, end: 10 },
            { start: 20, end: 24 },
          ],
        },
      ],
      below: [{ theme: 'tariffs', score: 0.2 }],
    });
  });

  it('takes the project’s codebook where none is named', async () => {
    const project = new Project();
    const passages = write('one.jsonl', jsonLines([WELL]));
    const { out } = await project.run(['code', '--passages', passages]);
    expect(rowsOf(out)).toEqual([ANSWER]);
  });
});

describe('a bad row', () => {
  it.each([
    ['is no JSON', '{"id":', /not JSON/],
    ['has no text', '{"id":"b"}', /“text” is missing/],
    ['has no id', '{"text":""}', /“id” is missing/],
    ['is a list', '[]', /a list/],
    ['is not UTF-8', Buffer.from([0x22, 0xff, 0x22]), /UTF-8/],
  ])('that %s stops with its line, and what came before is whole', async (_, bad, says) => {
    const good = `\n${JSON.stringify(WELL)}\n`;
    const rows = Buffer.concat([
      Buffer.from(good),
      Buffer.from(bad),
      Buffer.from(`\n${JSON.stringify(WELL)}\n`),
    ]);
    const { code: exit, out, err } = await code(rows);
    expect(exit).toBe(1);
    expect(out).toBe(`${JSON.stringify(ANSWER)}\n`);
    expect(err).toMatch(/^stdin:3: /);
    expect(err).toMatch(says);
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(4);
  });

  it('holds back the rows that it may be a neighbour of', async () => {
    const rows = [0, 1, 2, 3].map((id) => ({ ...WELL, id, source: 's' }));
    const { code: exit, out } = await code(`${jsonLines(rows)}{\n`);
    expect(exit).toBe(1);
    expect(rowsOf(out)).toMatchObject([{ id: 0 }, { id: 1 }]);
  });
});

describe('what cannot be used', () => {
  it.each([
    [
      'a file that is not there',
      ['code', '--codebook', CODEBOOK_FILE, '--passages', 'no.jsonl'],
      1,
      'no.jsonl',
    ],
    ['a folder', ['code', '--codebook', CODEBOOK_FILE, '--passages', '.'], 1, 'folder'],
    ['a codebook that is not there', ['code', '--codebook', 'no.yml', '--passages', '-'], 1, 'no.yml'],
    ['no codebook and no project', ['code', '--passages', '-'], 2, '--codebook'],
    ['no passages', ['code', '--codebook', CODEBOOK_FILE], 2, '--passages'],
    ['a language that is none', [...CODE, '--language', 'old english'], 2, '--language'],
    ['--learn of what can be read once only', [...CODE, '--learn'], 2, '--learn'],
    ['a learnt file that is not there', [...CODE, '--learnt', 'x.yml'], 1, 'x.yml'],
    ['rulings that are not there', [...CODE, '--rulings', 'x.jsonl'], 1, 'x.jsonl'],
  ] as const)('%s is refused in at most four lines', async (_, args, exit, named) => {
    const { code: ending, out, err } = await runWith('', args);
    expect(ending).toBe(exit);
    expect(out).toBe('');
    expect(err).toContain(named);
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(4);
  });

  it('bad options of a codebook are told with their place', async () => {
    const codebook = write('bad.yml', 'themes:\n  - id: x\n    terms: ["*"]\n');
    const { code: exit, err } = await runWith('', ['code', '--codebook', codebook, '--passages', '-']);
    expect(exit).toBe(1);
    expect(err).toContain('bad.yml:3:');
  });
});

describe('a stream', () => {
  const start = (): ReturnType<typeof spawn> => spawn(process.execPath, [CLI, ...CODE], { stdio: 'pipe' });

  it('answers a row before the next one comes', async () => {
    const child = start();
    child.stdin?.write(jsonLines([WELL]));
    const [answer]: unknown[] = child.stdout ? await once(child.stdout, 'data') : [];
    expect(JSON.parse(String(answer))).toEqual(ANSWER);
    child.stdin?.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start();
    let err = '';
    child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
    child.stdin?.on('error', () => undefined);
    child.stdin?.write(jsonLines([WELL]));
    if (child.stdout) await once(child.stdout, 'data');
    child.stdout?.destroy();
    child.stdin?.end(jsonLines(Array.from({ length: 20_000 }, () => WELL)));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(err).toBe('');
  });

  it('ends with 130 when it is interrupted', async () => {
    const child = start();
    child.stdin?.write(jsonLines([WELL]));
    if (child.stdout) await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
  });

  it('waits for a slow reader, and then gives every row', async () => {
    const child = start();
    child.stdin?.end(jsonLines(Array.from({ length: 20_000 }, (_, id) => ({ ...WELL, id }))));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    let out = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(rowsOf(out).length).toBe(20_000);
  });

  it('keeps its memory while ever new words go by', async () => {
    const child = spawn(process.execPath, ['--max-old-space-size=72', CLI, ...CODE], { stdio: 'pipe' });
    child.stdin.on('error', () => undefined);
    let lines = 0;
    child.stdout.on('data', (bytes: Buffer) => (lines += bytes.filter((byte) => byte === 10).length));
    const rows = 8_000;
    for (let id = 0; id < rows; id++) {
      const words = Array.from(
        { length: 40 },
        (_, word) => `w${((id * 40 + word) * 2654435761).toString(36)}`,
      );
      const row = { id, source: `s${id >> 6}`, text: `A well. ${words.join(' ')} ${'stone '.repeat(20)}` };
      if (!child.stdin.write(`${JSON.stringify(row)}\n`)) await once(child.stdin, 'drain');
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(lines).toBe(rows);
  }, 300_000);
});
