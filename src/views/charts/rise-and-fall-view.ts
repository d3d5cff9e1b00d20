import type { BriefingPresence, BriefingSource, BriefingTheme } from '../../model/briefing.js';
import { grouped } from '../../model/grouped.js';
import { firstDay } from '../../notation/iso-date.js';
import { anchors } from '../anchors.js';
import type { RiseAndFallChart, ThemeCounts } from '../charts-view.js';
import type { PageContext } from '../page-context.js';

/** Texts from which a series has a course. */
const TEXTS = 3;

/** Four rows of three: with more themes, those whose counts vary most are drawn. */
const MOST_THEMES = 12;

/** A chart for each series of three texts or more, not all of one date, in which a theme is found. */
export function riseAndFallViews(context: PageContext): RiseAndFallChart[] {
  const series = grouped(context.briefing.sources, (source) => source.series);
  const long = [...series.values()].filter((texts) => texts.length >= TEXTS);
  return long.flatMap((texts, place) => view(texts, long.length > 1 ? place + 1 : 0, context));
}

interface Course {
  readonly theme: BriefingTheme;
  /** One for each text. */
  readonly own: readonly BriefingPresence[];
}

function view(texts: readonly BriefingSource[], number: number, context: PageContext): RiseAndFallChart[] {
  const { briefing, labels } = context;
  const courses = briefing.themes.flatMap((theme): Course[] => {
    const own = texts.flatMap(({ id }) => context.index.theme(theme).presence(id) ?? []);
    return own.some(({ sentences }) => sentences > 0) ? [{ theme, own }] : [];
  });
  const oneDate = new Set(texts.map(({ published }) => firstDay(published))).size === 1;
  if (courses.length === 0 || oneDate) return [];
  const shown = mostVaried(courses);
  return [
    {
      kind: 'rise-and-fall',
      anchor: number === 0 ? 'rise-and-fall' : `rise-and-fall-${number}`,
      title: title(texts, shown, context),
      notes: notes(texts, shown, courses.length - shown.length, context),
      numbers: { text: labels.text('chartCounts'), href: '#overview' },
      texts: datesOf(texts, context),
      themes: shown.map((course) => counts(texts, course, context)),
      dates: null,
    },
  ];
}

/** At most twelve, in the order of the codebook. */
function mostVaried(courses: readonly Course[]): readonly Course[] {
  const range = ({ own }: Course): number => {
    const sentences = own.map((one) => one.sentences);
    return Math.max(...sentences) - Math.min(...sentences);
  };
  const kept = new Set([...courses].sort((a, b) => range(b) - range(a)).slice(0, MOST_THEMES));
  return courses.filter((course) => kept.has(course));
}

/** Names the theme that rose and the one that fell most from the first text to the last. */
function title(texts: readonly BriefingSource[], courses: readonly Course[], context: PageContext): string {
  const { labels } = context;
  const ways = courses.flatMap(({ theme, own }) => {
    const [from, to] = [own[0], own.at(-1)];
    if (!from || !to || from.status === 'not-assessed' || to.status === 'not-assessed') return [];
    const way = to.sentences - from.sentences;
    return [{ theme: theme.title, from: from.sentences, to: to.sentences, way }];
  });
  const still = { theme: '', from: 0, to: 0, way: 0 };
  const rise = ways.reduce((most, one) => (one.way > most.way ? one : most), still);
  const fall = ways.reduce((least, one) => (one.way < least.way ? one : least), still);
  if (rise.way === 0 && fall.way === 0)
    return labels.text('courseOf', { count: courses.length, texts: texts.length });
  const key = fall.way === 0 ? 'courseRises' : rise.way === 0 ? 'courseFalls' : 'courseBoth';
  return labels.text(key, {
    rising: rise.theme,
    from: rise.from,
    to: rise.to,
    falling: fall.theme,
    above: fall.from,
    below: fall.to,
    ...endsOf(texts, context),
  });
}

function notes(
  texts: readonly BriefingSource[],
  courses: readonly Course[],
  further: number,
  context: PageContext,
): string[] {
  const { labels, citations } = context;
  const all = courses.flatMap(({ own }) => own);
  const partial = texts.filter(({ extent }) => extent !== 'full');
  const said: readonly (readonly [string, boolean])[] = [
    ['courseSilent', all.some(({ status }) => status === 'silent')],
    ['courseGap', all.some(({ status }) => status === 'not-assessed')],
    ['courseBorderline', all.some(({ status }) => status === 'borderline')],
  ];
  return [
    labels.text('courseScale', { most: Math.max(...all.map(({ sentences }) => sentences)) }),
    ...said.flatMap(([key, holds]) => (holds ? [labels.text(key)] : [])),
    labels.text('courseTexts', { count: texts.length, ...endsOf(texts, context) }),
    partial.length === 0
      ? labels.text('courseComplete')
      : labels.text('coursePartial', {
          names: labels.list(partial.map(({ id }) => citations.short(id))),
          count: partial.length,
        }),
    ...(further > 0 ? [labels.text('courseFurther', { count: further })] : []),
  ];
}

/** Years where they tell the texts apart, else months, else days. */
function datesOf(texts: readonly BriefingSource[], { labels }: PageContext): RiseAndFallChart['texts'] {
  const lengths = [4, 7, 10];
  const length =
    lengths.find(
      (long) => new Set(texts.map(({ published }) => published.slice(0, long))).size === texts.length,
    ) ?? 10;
  return texts.map(({ published }) => ({ published, date: labels.date(published.slice(0, length)) }));
}

function endsOf(texts: readonly BriefingSource[], context: PageContext): { first: string; last: string } {
  const dates = datesOf(texts, context);
  return { first: dates[0]?.date ?? '', last: dates.at(-1)?.date ?? '' };
}

function counts(texts: readonly BriefingSource[], { theme, own }: Course, context: PageContext): ThemeCounts {
  const { labels, citations } = context;
  const said = own.map((one, index) => {
    const values = { label: citations.short(texts[index]?.id ?? ''), count: one.sentences };
    return labels.text(`courseIn-${one.status}`, values);
  });
  const last = own.at(-1);
  return {
    title: theme.title,
    href: `#${anchors.theme(theme.slug)}`,
    alt: labels.text('courseAlt', { theme: theme.title, counts: said.join(', ') }),
    counts: own.map(({ status, sentences }) => ({ status, sentences })),
    highest: labels.number(Math.max(...own.map(({ sentences }) => sentences))),
    last: last ? lastWord(last, context) : '',
  };
}

function lastWord({ status, sentences }: BriefingPresence, { labels }: PageContext): string {
  switch (status) {
    case 'silent':
      return labels.text('silent-short');
    case 'not-assessed':
      return labels.text('notSearched-short');
    case 'present':
    case 'borderline':
      return labels.number(sentences);
  }
}
