import * as fc from 'fast-check';
import type {
  RiseAndFallChart,
  Timeline,
  TimelineMark,
  TimelineSource,
} from '../../../src/views/charts-view.js';
import type { Box } from '../../../src/views/charts/svg.js';

export function timelineSource(
  place: number,
  published: string,
  more: Partial<TimelineSource> = {},
): TimelineSource {
  const colour = (place % 6) + 1;
  return {
    id: `s${place}`,
    label: published.slice(0, 4),
    colour,
    shape: `key-${colour}`,
    framed: place >= 6,
    published,
    date: published.length > 4 ? '17 September' : '',
    ...more,
  };
}

/** A mark of the first source, a day unless `last` is given. */
export function timelineMark(first: string, more: Partial<TimelineMark> = {}): TimelineMark {
  return { source: 's0', first, last: first, resolved: false, label: first, href: '#p.s0.par1', ...more };
}

/** The lanes' sources in date order. */
export function timeline(published: readonly string[], marks: readonly TimelineMark[] = []): Timeline {
  return { sources: published.map((date, place) => timelineSource(place, date)), marks };
}

/** A chart of themes by their counts; null: not searched, 0: silent. Texts a year apart from 2001. */
export function riseAndFall(themes: Readonly<Record<string, readonly (number | null)[]>>): RiseAndFallChart {
  const texts = Object.values(themes)[0] ?? [];
  return {
    kind: 'rise-and-fall',
    anchor: 'rise-and-fall',
    title: 'Wells rise',
    notes: ['Sentences.'],
    numbers: null,
    dates: null,
    texts: texts.map((_, place) => ({ published: String(2001 + place), date: String(2001 + place) })),
    themes: Object.entries(themes).map(([title, counts]) => ({
      title,
      href: '#t',
      alt: `${title} in words`,
      counts: counts.map((sentences) => ({
        status: sentences === null ? 'not-assessed' : sentences === 0 ? 'silent' : 'present',
        sentences: sentences ?? 0,
      })),
      highest: String(Math.max(...counts.map((one) => one ?? 0))),
      last: counts.at(-1) === null ? 'not searched' : String(counts.at(-1)),
    })),
  };
}

const isoDay = fc
  .date({ min: new Date('1650-01-01T00:00:00Z'), max: new Date('2100-12-28T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const isoDate = fc.tuple(isoDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const words = fc.oneof(
  fc.constantFrom(
    '1987',
    'by 31 December 2025',
    'Министерство обороны Российской Федерации 2021',
    'وزارة الدفاع',
    '國防部 二零二一年',
    'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
    '<script>&"',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Timelines of one to thirty sources with up to eighty marks. */
export const timelines: fc.Arbitrary<Timeline> = fc
  .array(fc.tuple(isoDate, words, words), { minLength: 1, maxLength: 30 })
  .chain((given) => {
    const dated = [...given].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const sources = dated.map(([published, label, date], place) =>
      timelineSource(place, published, { label, date }),
    );
    const mark = fc
      .tuple(fc.nat(sources.length - 1), isoDay, isoDay, fc.boolean(), fc.boolean(), words)
      .map(([place, one, other, period, resolved, label]): TimelineMark => {
        const [first, last] = one < other ? [one, other] : [other, one];
        return { source: `s${place}`, first, last: period ? last : first, resolved, label, href: '#p' };
      });
    return fc.array(mark, { maxLength: 80 }).map((marks) => ({ sources, marks }));
  });

/** Charts of three to twelve texts and one to twelve themes. */
export const courses: fc.Arbitrary<RiseAndFallChart> = fc
  .tuple(
    fc.array(fc.tuple(isoDate, fc.constantFrom('', '', '28 September 2021', '28 сентября 2021 г.')), {
      minLength: 3,
      maxLength: 12,
    }),
    fc.integer({ min: 1, max: 12 }),
  )
  .chain(([given, themes]) => {
    const texts = [...given]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([published, date]) => ({ published, date: date || published }));
    const status = fc.constantFrom(
      'present' as const,
      'borderline' as const,
      'silent' as const,
      'not-assessed' as const,
    );
    const count = fc.tuple(status, fc.integer({ min: 1, max: 2_000 })).map(([said, sentences]) => ({
      status: said,
      sentences: said === 'silent' || said === 'not-assessed' ? 0 : sentences,
    }));
    const theme = fc
      .tuple(fc.array(count, { minLength: texts.length, maxLength: texts.length }), words)
      .map(([counts, title]) => ({
        title,
        href: '#t',
        alt: title,
        counts,
        highest: String(Math.max(...counts.map(({ sentences }) => sentences))),
        last: counts.at(-1)?.status === 'silent' ? 'silent' : String(counts.at(-1)?.sentences ?? ''),
      }));
    return fc.array(theme, { minLength: themes, maxLength: themes }).map((all): RiseAndFallChart => ({
      kind: 'rise-and-fall',
      anchor: 'rise-and-fall',
      title: 'A course',
      notes: [],
      numbers: null,
      dates: null,
      texts,
      themes: all,
    }));
  });

/** Whether a box stands within another, to a hundredth of a point. */
export function within(box: Box, { x, y, width, height }: Box): boolean {
  return (
    box.x >= x - 0.01 &&
    box.y >= y - 0.01 &&
    box.x + box.width <= x + width + 0.01 &&
    box.y + box.height <= y + height + 0.01
  );
}
