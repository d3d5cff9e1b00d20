import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../src/commands/analyse.js';
import type { Briefing, BriefingPassage, BriefingTheme } from '../src/model/briefing.js';
import { quotesIn } from './briefing/sample.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ORIGINALS = fileURLToPath(new URL('../../shared/sources', import.meta.url));
const OLD = 'monitor-1999';
const NEW = 'racz-2022';

let briefing: Briefing;
beforeAll(() => {
  briefing = analyse(ROOT);
});

function theme(id: string): BriefingTheme {
  const found = briefing.themes.find((one) => one.id === id);
  if (!found) throw new Error(`no theme ${id}`);
  return found;
}

function passagesOf(source: string): readonly BriefingPassage[] {
  return briefing.sources.find((one) => one.id === source)?.passages ?? [];
}

function change(id: string) {
  const found = theme(id).changes.find((one) => one.from === OLD && one.to === NEW);
  return found && [found.status, found.certainty, ...found.reasons].join(' ');
}

/** The quotes of each source in each row of a theme. */
function rows(id: string): { readonly [source: string]: string }[] {
  return theme(id).rows.map(({ cells }) =>
    Object.fromEntries(
      Object.entries(cells).map(([source, codings]) => {
        const texts = codings.map((coding) => {
          const all = theme(id).codings.filter((one) => one.passage.startsWith(`${source}/`));
          return quotesIn(briefing, id, source)[all.findIndex((one) => one.id === coding)] ?? '';
        });
        return [source, texts.join(' ')];
      }),
    ),
  );
}

describe('the shipped sources', () => {
  it('are two, in order of date, of fifteen sentences each', () => {
    expect(briefing.sources.map(({ id, sentences }) => [id, sentences])).toEqual([
      [OLD, 15],
      [NEW, 15],
    ]);
  });

  it('have passages of prose only, no heading, caption or furniture among them', () => {
    expect(passagesOf(OLD)).toHaveLength(3);
    expect(passagesOf(NEW)).toHaveLength(7);
    const texts = [...passagesOf(OLD), ...passagesOf(NEW)].map(({ text }) => text);
    const left = [
      'Becoming a Military District',
      'Deepening Military Cooperation',
      'Key Findings',
      'External Publications',
    ];
    left.push(
      'ITAR-TASS',
      'Share',
      'Below you can read',
      'Bibliographic data',
      'Publication: Monitor',
      'Mar 16',
    );
    for (const text of texts) for (const words of left) expect(text).not.toContain(words);
  });

  it('are read without a warning', () => {
    expect(briefing.warnings).toEqual([]);
  });

  const missing = existsSync(ORIGINALS) ? '' : ' (skipped: the original files are not beside this project)';
  it.skipIf(missing !== '').each([
    [OLD, '000_9fcf62e69516790b.txt', 'Russia and Belarus have decided', undefined, undefined],
    [NEW, '002_ff1001d2c44c7891.txt', 'Although Belarus previously resisted', 'Bibliographic data', '›'],
  ])(
    `%s holds the words of the original, in order, furniture aside${missing}`,
    (source, file, from, to, mark) => {
      const original = readFileSync(`${ORIGINALS}/${file}`, 'utf8');
      const end = to === undefined ? original.length : original.indexOf(to);
      const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '' && word !== mark);
      const expected = words(original.slice(original.indexOf(from), end));
      expect(passagesOf(source).flatMap(({ text }) => words(text))).toEqual(expected);
      expect(expected.length).toBeGreaterThan(300);
    },
  );
});

describe('the shipped briefing', () => {
  it.each([
    ['bases', 'continued firm'],
    ['joint-units', 'continued firm'],
    ['procurement', 'dropped tentative excerpt different-series'],
    ['nato-rationale', 'dropped tentative excerpt different-series'],
    ['union-alliance', 'continued firm'],
  ])('says of %s: %s', (id, expected) => {
    expect(change(id)).toBe(expected);
  });

  it('has both sources assessed on every theme', () => {
    for (const { presence } of briefing.themes) {
      expect(presence.map(({ source }) => source)).toEqual([OLD, NEW]);
      for (const { status } of presence) expect(status).not.toBe('not-assessed');
    }
  });

  it('takes “troops and weaponry” for the nearest passage of procurement, and for no coding', () => {
    const silence = theme('procurement').presence.find(({ source }) => source === NEW);
    expect(silence).toMatchObject({ status: 'silent', codings: 0 });
    const nearest = silence?.searchRecord?.nearest;
    const passage = passagesOf(NEW).find(({ id }) => id === nearest?.passage);
    const [start, end] = passage?.sentences[nearest?.sentence ?? -1] ?? [0, 0];
    expect(passage?.text.slice(start, end)).toContain('troops and weaponry');
    expect(nearest?.score).toBeLessThan(silence?.searchRecord?.threshold ?? 0);
    expect(quotesIn(briefing, 'procurement', NEW)).toEqual([]);
  });

  it('says of the silences that the text is an excerpt', () => {
    for (const id of ['procurement', 'nato-rationale']) {
      const record = theme(id).presence.find(({ source }) => source === NEW)?.searchRecord;
      expect(record).toMatchObject({ extent: 'excerpt', sentences: 15, worth: 'weak' });
      expect(record?.terms).toBeGreaterThan(0);
    }
  });

  it('codes nothing of 2022 as the NATO rationale', () => {
    expect(quotesIn(briefing, 'nato-rationale', NEW)).toEqual([]);
    expect(quotesIn(briefing, 'nato-rationale', OLD).join(' ')).toMatch(
      /NATO’s enlargement.*NATO’s action in the Balkans/s,
    );
  });

  it('codes no European Union, Union Resolve or United as the union', () => {
    expect(quotesIn(briefing, 'union-alliance', NEW).join(' ')).toContain('Union State');
    for (const { passage, spans } of theme('union-alliance').codings) {
      const text = [...passagesOf(OLD), ...passagesOf(NEW)].find(({ id }) => id === passage)?.text ?? '';
      for (const { start, end } of spans) {
        expect(text.slice(start - 12, end + 12)).not.toMatch(/European Union|Union Resolve|United/);
      }
    }
    const union = [
      ...quotesIn(briefing, 'union-alliance', OLD),
      ...quotesIn(briefing, 'union-alliance', NEW),
    ].join(' ');
    expect(union).not.toMatch(/Union Resolve|EU’s/);
  });

  it('codes no manoeuvres, exercises or protection of borders as joint units', () => {
    const units = [...quotesIn(briefing, 'joint-units', OLD), ...quotesIn(briefing, 'joint-units', NEW)].join(
      ' ',
    );
    expect(units).not.toMatch(/manoeuvres|exercise|protection of the borders/);
    expect(units).toMatch(/regional group of armed forces/);
    expect(units).toMatch(/joint Belarusian-Russian military unit/);
  });

  it.each([
    ['union-alliance', 'Union Treaty', 'Union State'],
    ['joint-units', 'joint military force would be based', 'joint Belarusian-Russian military unit'],
    ['bases', 'ex-Soviet bases', 'permanent military base'],
  ])('sets side by side in %s: %s, %s', (id, one, other) => {
    const pair = rows(id).find((row) => row[OLD]?.includes(one));
    expect(pair?.[NEW]).toContain(other);
  });

  it('sets nothing beside what 1999 alone says', () => {
    for (const id of ['procurement', 'nato-rationale']) {
      expect(theme(id).rows.map(({ kind, cells }) => [kind, Object.keys(cells)])).toEqual([['alone', [OLD]]]);
    }
  });

  it('does not call negated what is said of dependence on Moscow', () => {
    const coding = theme('dependence').codings.find(({ passage }) => passage === `${NEW}/par1`);
    expect(coding?.statement).not.toBe('negated');
  });

  it('calls the plans of 1999 plans, a decision too where it is reported, and what Moscow says reported', () => {
    const statement = (id: string, passage: string, sentence: number) =>
      theme(id).codings.find((one) => one.passage === `${OLD}/${passage}` && one.sentences[0] === sentence)
        ?.statement;
    expect(statement('joint-units', 'par1', 0)).toBe('intended');
    expect(statement('joint-units', 'par2', 0)).toBe('conditional');
    expect(statement('joint-units', 'par3', 2)).toBe('intended');
    expect(statement('nato-rationale', 'par3', 5)).toBe('reported');
  });

  it('names the minister as holder of what he is reported to have said', () => {
    const coding = theme('joint-units').codings.find(({ passage }) => passage === `${OLD}/par1`);
    const text = passagesOf(OLD)[0]?.text ?? '';
    expect(text.slice(coding?.holder?.start, coding?.holder?.end)).toMatch(
      /^Russian Defense Minister Marshal /,
    );
  });

  it('leads every coding to sentences that hold its spans', () => {
    const passages = new Map(
      [...passagesOf(OLD), ...passagesOf(NEW)].map((passage) => [passage.id, passage]),
    );
    for (const { codings } of briefing.themes) {
      for (const { passage: id, sentences, spans, cues, score } of codings) {
        const passage = passages.get(id);
        const [start = -1] = passage?.sentences[sentences[0]] ?? [];
        const [, end = -1] = passage?.sentences[sentences[1]] ?? [];
        expect(end).toBeGreaterThan(start);
        expect(score).toBeGreaterThan(0);
        for (const range of [...spans, ...cues]) {
          expect(range.start).toBeGreaterThanOrEqual(start);
          expect(range.end).toBeLessThanOrEqual(end);
        }
      }
    }
  });

  it('is the same at every call', () => {
    expect(JSON.stringify(analyse(ROOT))).toBe(JSON.stringify(briefing));
  });
});
