import { mkdtempSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KeptStages } from '../../src/edges/kept-stages.js';
import { StageFile } from '../../src/edges/stage-file.js';
import { ended } from '../../src/model/step.js';
import { briefingSteps } from '../../src/pipeline.js';
import { projectOf } from '../briefing/sample.js';

const PROJECT = projectOf({
  themes: 'themes:\n  - {id: dam, title: Dams, question: What of dams?, terms: {en: {plain: [dam]}}}\n',
  sources: { a: 'A dam.', b: ['Плотина и "дам" \u2028 – a dam 😀.', { published: '2001' }] },
});

/** A cache in which the stages of the project are kept. */
function kept(): { readonly cache: string; readonly path: string; readonly briefing: string } {
  const cache = mkdtempSync(join(tmpdir(), 'synoptic-test-'));
  const stages = new KeptStages();
  const briefing = JSON.stringify(ended(briefingSteps(PROJECT, stages.keep)));
  new StageFile(cache, '/project', 'program').write(stages.results);
  const folder = join(cache, 'stages');
  return { cache, path: join(folder, readdirSync(folder)[0] ?? ''), briefing };
}

/** The briefing with what a file keeps, and how many results were taken from it. */
function rebuilt(file: StageFile): { readonly briefing: string; readonly taken: number } {
  const stages = new KeptStages(file.read());
  const briefing = JSON.stringify(ended(briefingSteps(PROJECT, stages.keep)));
  return { briefing, taken: stages.uses.read.taken + stages.uses.code.taken };
}

describe('StageFile', () => {
  it('gives back what was written, byte for byte', () => {
    const { cache, briefing } = kept();
    expect(rebuilt(new StageFile(cache, '/project', 'program'))).toEqual({ briefing, taken: 4 });
  });

  it('knows nothing of another project, nor of another program', () => {
    const { cache, briefing } = kept();
    expect(rebuilt(new StageFile(cache, '/other', 'program'))).toEqual({ briefing, taken: 0 });
    expect(rebuilt(new StageFile(cache, '/project', 'another'))).toEqual({ briefing, taken: 0 });
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['with one letter changed', (text: string) => text.replace('A dam', 'A dim')],
    ['empty', () => ''],
    ['something else', () => '{"schema": "mine"}\n'],
    ['of nothing but its head', (text: string) => text.slice(0, text.indexOf('\n') + 1)],
  ])('ignores a file that is %s', (_, damage) => {
    const { cache, path, briefing } = kept();
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(rebuilt(new StageFile(cache, '/project', 'program'))).toEqual({ briefing, taken: 0 });
  });

  it('is the user’s alone', () => {
    const { cache, path } = kept();
    const modes = [join(cache, 'stages'), path].map((one) => statSync(one).mode & 0o777);
    expect(modes).toEqual([0o700, 0o600]);
  });

  it('keeps nothing where there is no cache', () => {
    const file = new StageFile(null, '/project', 'program');
    const stages = new KeptStages();
    ended(briefingSteps(PROJECT, stages.keep));
    file.write(stages.results);
    expect(rebuilt(file).taken).toBe(0);
  });

  it('removes what was written longest ago when there is too much', () => {
    const { cache, path } = kept();
    utimesSync(path, 1, 1);
    const { size } = statSync(path);
    const stages = new KeptStages();
    ended(briefingSteps(PROJECT, stages.keep));
    new StageFile(cache, '/other', 'program', 2 * size - 1).write(stages.results);
    expect(readdirSync(join(cache, 'stages')).map((name) => join(cache, 'stages', name))).not.toContain(path);
    expect(rebuilt(new StageFile(cache, '/other', 'program')).taken).toBe(4);
  });
});
