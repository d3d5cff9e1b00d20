import { describe, expect, it } from 'vitest';
import { Versions } from '../../src/alignments/versions.js';
import { makePassages } from '../../src/passages/make-passages.js';
import { sourceOf } from '../sources/sample.js';
import { CHARTER, charter } from './charter.js';

type Body = string | readonly [body: string, header: Readonly<Record<string, string>>];

function versionsOf(bodies: Readonly<Record<string, Body>>) {
  const sources = Object.entries(bodies).map(([id, body]) =>
    typeof body === 'string' ? sourceOf(body, { id }) : sourceOf(body[0], { id, ...body[1] }),
  );
  const passages = sources.flatMap((source) => makePassages(source, []));
  return { versions: new Versions(sources, passages), passages };
}

const related = (a: Body, b: Body) => versionsOf({ a, b }).versions.related('a', 'b');

/** A yearly report: what it says again every year, and news of its own. */
function report(year: number): string {
  const again = CHARTER.slice(0, 4).map((text) => text.replace('the', `in ${year} the`));
  const news = Array.from(
    { length: 8 },
    (_, n) =>
      `During week ${(year * 7 + n * 5) % 52} station ${year + n} saw ${n * 31 + year} herons, ${n} otters and mud${year}.`,
  );
  return [...again, ...news].join('\n\n');
}

describe('Versions', () => {
  it('takes an edited draft for a version, whoever published it', () => {
    const edited = charter({
      1: 'Wardens open the northern gate at six. They shut the gate again at nine.',
      3: null,
      6: ['A second gate was built at the ford in the year of the flood.'],
    });
    expect(related(charter(), edited)).toBe(true);
    expect(related(charter(), [edited, { publisher: 'Parish' }])).toBe(true);
    expect(related(charter(), CHARTER.toReversed().join('\n\n'))).toBe(true);
  });

  it('takes a draft that grew to twice its length for a version', () => {
    const more = Array.from(
      { length: 10 },
      (_, n) => `In hamlet ${n} the elders tell another story of mill ${n * 7}.`,
    );
    expect(related(charter(), `${charter()}\n\n${more.join('\n\n')}`)).toBe(true);
  });

  it('does not take reports of one series that say some things again for versions', () => {
    expect(related([report(2004), { series: 'x' }], [report(2005), { series: 'x' }])).toBe(false);
  });

  it('takes no other text for a version, and no text in another language', () => {
    expect(related(charter(), report(2004))).toBe(false);
    expect(related([charter(), { language: 'en' }], [charter(), { language: 'de' }])).toBe(false);
    expect(related([charter(), { language: 'en' }], [charter(), { language: 'en-GB' }])).toBe(true);
  });

  it('takes a letter that a report prints in full for no version of it', () => {
    const long = Array.from(
      { length: 120 },
      (_, n) => `Chapter ${n} of the report deals with valley ${n * 3} and hill ${n * 7}.`,
    );
    expect(related(charter(), [...long, ...CHARTER].join('\n\n'))).toBe(false);
  });

  it('takes texts that are too short to tell for no versions', () => {
    expect(related(CHARTER[0] ?? '', CHARTER[0] ?? '')).toBe(false);
  });

  it.each([
    ['ru', (n: number) => `Ворота номер ${n} открывают на рассвете и закрывают в сумерках года ${n * 7}.`],
    [
      'zh',
      (n: number) =>
        `${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${'子丑寅卯'[n % 4]}年${'春夏秋冬晴雨雪雾'[n % 8]}日守人黎明打开${'金木水火土日月'[n % 7]}门。`,
    ],
    ['ar', (n: number) => `يفتح الحارس الباب رقم ${n} عند الفجر ويغلقه مساء عام ${n * 7}.`],
  ])('takes texts in %s for versions', (language, sentence) => {
    const text = Array.from({ length: 40 }, (_, n) => sentence(n));
    const cut = text.filter((_, n) => n % 5 !== 0);
    expect(related([text.join('\n\n'), { language }], [cut.join('\n\n'), { language }])).toBe(true);
  });

  it('names the versions before, the nearest first, and the one after', () => {
    const { versions } = versionsOf({
      a: charter(),
      x: report(2001),
      b: charter({ 3: null }),
      c: charter({ 4: null }),
    });
    expect(versions.before('c')).toEqual(['b', 'a']);
    expect(versions.before('a')).toEqual([]);
    expect(versions.before('x')).toEqual([]);
    expect([versions.after('a'), versions.after('b'), versions.after('c'), versions.after('x')]).toEqual([
      'b',
      'c',
      null,
      null,
    ]);
    expect(versions.related('a', 'a')).toBe(false);
  });

  it('tells which sentences answer each other, from either side', () => {
    const { versions, passages } = versionsOf({ a: charter(), b: charter({ 0: null }) });
    const passage = (id: string) => passages.find((one) => one.id === id) ?? passages[0];
    const place = passage('a/par2');
    if (!place) throw new Error('a passage');
    const [there] = versions.counterparts({ passage: place, sentence: 1 }, 'b');
    expect(there).toMatchObject({ passage: { id: 'b/par1' }, sentence: 1, likeness: 1, order: 'in-order' });
    if (!there) throw new Error('a counterpart');
    expect(versions.counterparts(there, 'a')).toMatchObject([{ passage: { id: 'a/par2' }, sentence: 1 }]);
    const first = passage('a/par1');
    expect(first && versions.counterparts({ passage: first, sentence: 0 }, 'b')).toEqual([]);
  });
});
