import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Lints one planted file under the project's own rules; the messages. */
function messagesFor(folder: string, path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  try {
    execFileSync(join(root, 'node_modules/.bin/oxlint'), ['--deny-warnings', path], {
      cwd: folder,
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  } finally {
    rmSync(file);
  }
}

describe('the rules for who may import whom', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'synoptic-lint-'));
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['src/model/x.ts', '../language/fold.js', 'model/ is plain data'],
    ['src/model/x.ts', 'yaml', 'model/ is plain data'],
    ['src/language/x.ts', '../sources/read-source.js', 'language/ knows texts only'],
    ['src/language/cues/x.ts', '../../views/page.js', 'language/ knows texts only'],
    ['src/notation/x.ts', '../themes/slug.js', 'notation/ knows how project files are written'],
    ['src/codings/x.ts', '../alignments/quote.js', 'stages meet only in pipeline.ts'],
    ['src/codings/deep/x.ts', '../../alignments/quote.js', 'stages meet only in pipeline.ts'],
    ['src/sources/x.ts', '../edges/read-project.js', 'stages meet only in pipeline.ts'],
    ['src/sources/x.ts', 'node:fs', 'touch files, clock, network'],
    ['src/names/x.ts', '../themes/slug.js', 'stages meet only in pipeline.ts'],
    ['src/changes/x.ts', '../names/read-names.js', 'stages meet only in pipeline.ts'],
    ['src/language/facts/x.ts', '../../names/read-names.js', 'language/ knows texts only'],
    ['src/themes/x.ts', 'fs/promises', 'touch files, clock, network'],
    ['src/views/x.ts', '../codings/score.js', 'Views read a Briefing'],
    ['src/views/references/x.ts', '../../codings/score.js', 'Views read a Briefing'],
    ['src/views/x.ts', 'node:fs', 'touch files, clock, network'],
    ['src/pipeline.ts', './edges/read-project.js', 'The pipeline is pure'],
    ['src/print/x.ts', '../views/html.js', 'print/ turns HTML into PDF'],
    ['src/edges/x.ts', '../commands/build.js', 'commands decide when'],
    ['src/review/x.ts', '../views/html.js', 'it knows no stage and no view'],
    ['src/review/x.ts', '../edges/read-project.js', 'it knows no stage and no view'],
    ['src/review/x.ts', 'node:fs', 'no file is behind it'],
    ['src/edges/x.ts', '../review/review-server.js', 'commands decide when'],
    ['src/briefing/x.ts', 'puppeteer', 'belong to print/'],
    ['src/evaluation/x.ts', '../codings/score.js', 'stages meet only in pipeline.ts'],
    ['src/codings/x.ts', '../evaluation/figures.js', 'stages meet only in pipeline.ts'],
    ['src/views/x.ts', '../evaluation/figures.js', 'Views read a Briefing'],
    ['src/suggestions/x.ts', '../codings/score.js', 'stages meet only in pipeline.ts'],
    ['src/suggestions/x.ts', '../evaluation/figures.js', 'stages meet only in pipeline.ts'],
    ['src/evaluation/x.ts', '../suggestions/suggest.js', 'stages meet only in pipeline.ts'],
    ['src/codings/x.ts', '../suggestions/suggest.js', 'stages meet only in pipeline.ts'],
    ['src/views/x.ts', '../suggestions/suggest.js', 'Views read a Briefing'],
    ['src/suggestions/x.ts', 'node:fs', 'touch files, clock, network'],
  ])('catches %s importing %s', (path, imported, message) => {
    const text = `import { thing } from '${imported}';\n\nexport const held = thing;\n`;
    expect(messagesFor(folder, path, text)).toContain(message);
  });

  it.each([
    ['src/codings/x.ts', '../model/coding.js'],
    ['src/codings/x.ts', '../language/fold.js'],
    ['src/codings/x.ts', './score.js'],
    ['src/language/facts/x.ts', '../gazetteer/find-names.js'],
    ['src/sources/x.ts', 'node:crypto'],
    ['src/edges/x.ts', 'node:fs'],
    ['src/review/x.ts', 'node:http'],
  ])('lets %s import %s', (path, imported) => {
    const text = `import { thing } from '${imported}';\n\nexport const held = thing;\n`;
    expect(messagesFor(folder, path, text)).toBe('');
  });

  it('catches a stage that asks the process for something', () => {
    const text = 'export const held = process.env;\n';
    expect(messagesFor(folder, 'src/changes/x.ts', text)).toContain('touch the process');
  });
});

describe('the folders that compute', () => {
  const outside = new Set(['edges', 'print', 'review', 'commands', 'cli.ts']);
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !outside.has(path.split('/')[0] ?? ''));

  it.each([
    ['the clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/],
    ['chance', /\bMath\.random\(|\brandomUUID\(/],
    ['the order of the machine’s locale', /\.localeCompare\(|\.toLocale\w*\(/],
  ])('never ask for %s', (_, asks) => {
    const asking = files.filter((path) => asks.test(readFileSync(join(root, 'src', path), 'utf8')));
    expect(files.length).toBeGreaterThan(50);
    expect(asking).toEqual([]);
  });

  it('keep every file under 300 lines and the pipeline under 60', () => {
    const long = files.filter(
      (path) => readFileSync(join(root, 'src', path), 'utf8').split('\n').length > 300,
    );
    expect(long).toEqual([]);
    const lines = readFileSync(join(root, 'src/pipeline.ts'), 'utf8').split('\n');
    expect(lines.length).toBeLessThan(60);
  });
});
