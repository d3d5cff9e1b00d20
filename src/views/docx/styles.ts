import type { ICharacterStyleOptions, IParagraphStyleOptions } from 'docx';
import { wordLanguage } from './direction.js';

/** Ids of the paragraph styles. */
export const STYLE = {
  title: 'Title',
  subtitle: 'Subtitle',
  question: 'Question',
  byline: 'Byline',
  part: 'Heading1',
  theme: 'Heading2',
  section: 'Heading3',
  contents: 'TOCHeading',
  header: 'Header',
  footer: 'Footer',
  footnote: 'FootnoteText',
  judgement: 'Judgement',
  judgementLabel: 'JudgementLabel',
  computed: 'ComputedLabel',
  change: 'Change',
  columnHead: 'ColumnHead',
  columnDetails: 'ColumnDetails',
  lead: 'RowLead',
  quotation: 'Quotation',
  toBeChecked: 'QuotationToBeChecked',
  citation: 'Citation',
  record: 'SearchRecord',
  noSearch: 'SearchNotMade',
  tableText: 'TableText',
  note: 'SmallNote',
  sourceText: 'SourceText',
  sourceHeading: 'SourceHeading',
} as const;

/** Ids of the character styles. */
export const MARK = {
  strong: 'Strong',
  link: 'Hyperlink',
  footnote: 'FootnoteReference',
  quotation: 'QuotedWords',
  asserted: 'MatchedWords',
  hedged: 'MatchedWordsHedged',
  conditional: 'MatchedWordsConditional',
  negated: 'MatchedWordsNegated',
  usedElsewhere: 'WordsQuotedAbove',
  computed: 'Computed',
  warning: 'Warning',
  second: 'SecondInk',
  tag: 'Tag',
  number: 'ParagraphNumber',
} as const;

/** Id of the character style of a source's label, by the place of its colour. */
export function sourceStyle(colour: number): string {
  return `Source${colour}`;
}

/** Colours of PAGE §5, on white. */
export const INK = '1B1D21';
export const SECOND_INK = '484D55';
export const RULE = '8A909A';
export const HAIRLINE = 'C4C8CE';
const WARNING = '8A1C1C';
const SOURCES = ['17378F', 'A35509', '1D7974', '52243E', '6F52D0', '36411F'];

/** Colour of a source by its place, 1 to 6. */
export function sourceColour(colour: number): string {
  return SOURCES[colour - 1] ?? INK;
}

const SERIF = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman' };
const SANS = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial' };

/** Points as the half points and twentieths that Word counts in. */
const half = (points: number): number => Math.round(points * 2);
const twentieths = (points: number): number => Math.round(points * 20);

interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly before?: number;
  readonly after?: number;
  readonly run?: NonNullable<IParagraphStyleOptions['run']>;
  readonly paragraph?: NonNullable<IParagraphStyleOptions['paragraph']>;
}

/** A paragraph style. Names as Word writes them for its own styles; sizes, leadings and spaces in points. */
function set(id: string, name: string, setting: Setting, basedOn = 'Normal'): IParagraphStyleOptions {
  const { size, leading, before = 0, after = 0, run, paragraph } = setting;
  return {
    id,
    name,
    quickFormat: true,
    ...(id === 'Normal' ? {} : { basedOn }),
    run: { size: half(size), ...run },
    paragraph: {
      spacing: {
        line: twentieths(leading),
        lineRule: 'atLeast',
        before: twentieths(before),
        after: twentieths(after),
      },
      ...paragraph,
    },
  };
}

const SMALL = { size: 8.5, leading: 10.5, after: 3.5, run: { color: SECOND_INK } };
const QUOTE = { size: 9.5, leading: 14, run: { font: SERIF, noProof: true } };

function heading(level: 1 | 2 | 3, size: number, leading: number, before: number): IParagraphStyleOptions {
  return {
    ...set(`Heading${level}`, `heading ${level}`, {
      size,
      leading,
      before,
      after: 7,
      run: { bold: true },
      paragraph: { keepNext: true, keepLines: true, outlineLevel: level - 1 },
    }),
    next: 'Normal',
  };
}

function framed(style: 'dashed' | 'dotted'): NonNullable<IParagraphStyleOptions['paragraph']> {
  const side = { style, size: 6, space: 6, color: RULE } as const;
  return {
    border: { top: side, bottom: side, left: side, right: side },
    indent: { left: twentieths(7), right: twentieths(7) },
    keepLines: true,
  };
}

/** Every paragraph style of the Word file (PAGE §4). */
export const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  set('Normal', 'Normal', { size: 10.5, leading: 14, after: 7, run: { font: SANS, color: INK } }),
  set(STYLE.title, 'Title', {
    size: 27,
    leading: 31.5,
    after: 3.5,
    run: { bold: true },
    paragraph: { keepNext: true, border: { top: { style: 'single', size: 19, space: 8, color: INK } } },
  }),
  set(STYLE.subtitle, 'Subtitle', { size: 14, leading: 17.5, after: 3.5 }),
  set(STYLE.question, 'Question', { size: 11.5, leading: 14, after: 7, run: { color: SECOND_INK } }),
  set(STYLE.byline, 'Byline', SMALL),
  heading(1, 19, 24.5, 28),
  heading(2, 14, 17.5, 21),
  heading(3, 11, 14, 14),
  set(STYLE.contents, 'TOC Heading', {
    size: 19,
    leading: 24.5,
    before: 28,
    after: 7,
    run: { bold: true },
    paragraph: { keepNext: true },
  }),
  set('TOC1', 'toc 1', { size: 10.5, leading: 14, after: 3.5 }),
  set('TOC2', 'toc 2', {
    size: 10.5,
    leading: 14,
    after: 3.5,
    paragraph: { indent: { left: twentieths(14) } },
  }),
  set(STYLE.header, 'header', { size: 8, leading: 10.5, run: { color: SECOND_INK } }),
  set(STYLE.footer, 'footer', { size: 8, leading: 10.5, run: { color: SECOND_INK } }),
  set(STYLE.footnote, 'footnote text', { size: 8.5, leading: 10.5, after: 1.75 }),
  set('ListParagraph', 'List Paragraph', { size: 8.5, leading: 10.5, after: 3.5 }),
  set(STYLE.judgement, 'Judgement', {
    size: 10.5,
    leading: 14,
    after: 7,
    paragraph: {
      border: { left: { style: 'single', size: 19, space: 11, color: INK } },
      indent: { left: twentieths(14) },
    },
  }),
  set(
    STYLE.judgementLabel,
    'Judgement Label',
    { size: 8, leading: 10.5, after: 3.5, run: { bold: true }, paragraph: { keepNext: true } },
    STYLE.judgement,
  ),
  set(STYLE.computed, 'Computed Label', {
    size: 8,
    leading: 10.5,
    after: 3.5,
    run: { bold: true, color: SECOND_INK },
    paragraph: { keepNext: true },
  }),
  set(STYLE.change, 'Change', { size: 9.5, leading: 14, after: 3.5 }),
  set(STYLE.columnHead, 'Column Head', {
    size: 11,
    leading: 14,
    before: 3.5,
    run: { bold: true },
    paragraph: { keepNext: true },
  }),
  set(STYLE.columnDetails, 'Column Details', { ...SMALL, after: 7, paragraph: { keepNext: true } }),
  set(STYLE.lead, 'Row Lead', { ...SMALL, before: 7, paragraph: { keepNext: true } }),
  set(STYLE.quotation, 'Quotation', { ...QUOTE, before: 3.5, after: 3.5 }),
  set(
    STYLE.toBeChecked,
    'Quotation To Be Checked',
    {
      ...QUOTE,
      run: { ...QUOTE.run, color: SECOND_INK },
      paragraph: {
        border: { left: { style: 'dotted', size: 16, space: 7, color: RULE } },
        indent: { left: twentieths(9) },
      },
    },
    STYLE.quotation,
  ),
  set(STYLE.citation, 'Citation', { ...SMALL, after: 10.5 }),
  set(STYLE.record, 'Search Record', { ...SMALL, paragraph: framed('dashed') }),
  set(STYLE.noSearch, 'Search Not Made', { ...SMALL, paragraph: framed('dotted') }),
  set(STYLE.tableText, 'Table Text', { size: 8.5, leading: 10.5, before: 1.75, after: 1.75 }),
  set(STYLE.note, 'Small Note', SMALL),
  set(STYLE.sourceText, 'Source Text', {
    size: 9,
    leading: 14,
    after: 7,
    run: QUOTE.run,
    paragraph: { indent: { left: 510, hanging: 510 }, leftTabStop: 510 },
  }),
  set(STYLE.sourceHeading, 'Source Heading', {
    ...SMALL,
    run: { ...QUOTE.run, color: SECOND_INK },
    paragraph: { indent: { left: 510 }, keepNext: true },
  }),
];

function mark(
  id: string,
  name: string,
  run: NonNullable<ICharacterStyleOptions['run']>,
): ICharacterStyleOptions {
  return { id, name, quickFormat: true, run };
}

/** Every character style of the Word file. Bold here and bold in the paragraph's style cancel each other out. */
export const CHARACTER_STYLES: readonly ICharacterStyleOptions[] = [
  mark(MARK.strong, 'Strong', { bold: true, color: INK }),
  // What the library's own styles stand on, and what it gives the lines of the contents.
  { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', semiHidden: true, run: {} },
  mark('IndexLink', 'Index Link', {}),
  mark(MARK.link, 'Hyperlink', { color: INK, underline: { type: 'single', color: SECOND_INK } }),
  mark(MARK.footnote, 'footnote reference', { superScript: true }),
  mark(MARK.quotation, 'Quoted Words', { font: SERIF, noProof: true, color: INK }),
  mark(MARK.asserted, 'Matched Words', { underline: { type: 'single' } }),
  mark(MARK.hedged, 'Matched Words Hedged', { underline: { type: 'dotted' } }),
  mark(MARK.conditional, 'Matched Words Conditional', { underline: { type: 'dash' } }),
  mark(MARK.negated, 'Matched Words Negated', { underline: { type: 'double' } }),
  mark(MARK.usedElsewhere, 'Words Quoted Above', { underline: { type: 'single', color: RULE } }),
  mark(MARK.computed, 'Computed', { bold: true, size: half(8), color: SECOND_INK, font: SANS }),
  mark(MARK.warning, 'Warning', { color: WARNING }),
  mark(MARK.second, 'Second Ink', { color: SECOND_INK }),
  mark(MARK.tag, 'Tag', { bold: true, size: half(8), color: INK, font: SANS }),
  mark(MARK.number, 'Paragraph Number', { size: half(8), color: SECOND_INK, font: SANS }),
  ...SOURCES.map((color, place) => mark(sourceStyle(place + 1), `Source ${place + 1}`, { color })),
];

/** What holds where no style says otherwise. `language`: of the print. */
export function documentDefaults(language: string): NonNullable<IParagraphStyleOptions['run']> {
  return { font: SANS, size: half(10.5), language: wordLanguage(language) };
}
