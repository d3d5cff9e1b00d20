import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { needsShell, noShell } from '../print/with-shell.js';
import {
  EARLIER,
  LATER,
  LATEST,
  Project,
  RUSSIAN,
  SETTINGS,
  source,
  type Ended,
  type Files,
} from './project.js';

const long = (place: string): string =>
  Array.from(
    { length: 110 },
    (_, index) => `Borehole number ${index + 1} at the ${place} gave clear water for ${index + 2} years.`,
  ).join(' ');

/** The shipped partials as a project may bring them, with one thing changed. */
const quote = (body: string, citation = '<a href="{{citation.href}}">{{citation.text}}</a>'): string =>
  `<div class="quote s{{colour}}" id="{{anchor}}"><blockquote lang="{{language}}">${body}</blockquote>` +
  `<p class="citation">${citation}</p></div>`;
const WORDS = '{{#each segments}}{{text}}{{/each}}';

async function verified(files: Files, later: Files = {}, flags: readonly string[] = []): Promise<Ended> {
  const project = new Project(files);
  expect(await project.build('pdf')).toMatchObject({ code: 0 });
  project.write(later);
  return project.run(['verify', ...flags]);
}

/** The files of a story, in place of the usual ones. */
function story(name: string): Files {
  const folder = new URL(`../stories/${name}/sources/`, import.meta.url);
  const files = readdirSync(folder).map((file) => [
    `sources/${file}`,
    readFileSync(new URL(file, folder), 'utf8'),
  ]);
  return { 'sources/a.md': null, 'sources/b.md': null, ...Object.fromEntries(files) };
}

/** Passages whose signs a printer or a reader of PDFs is apt to change. */
const ODD = [
  'Every bore\u00adhole needs a well per\u00admit of the of\u00adfice.',
  `The borehole is of our own\u00ad an outlook, ${'very\u00ad'.repeat(60)} deep.`,
  `${'unendingly'.repeat(40)} deep is no well of theirs.`,
  'The oﬃce found a ﬁne borehole at the cafe\u0301 in San Jose\u0301.',
  'The “borehole” isn’t ‘ours’, "says" l’eau, «вода», „unten“.',
  'The borehole is the ʼothersʼ.',
  'A borehole of 5\u202f000\u00a0m³ costs\u20091\u2007000 \u200bcoins\u200e and a bore\u2060hole less.',
  'The borehole at 漢字 and Ωμέγα, Ѳita, ½ of №\u00a05, CO₂, → north, ✓ done.',
  'The borehole <b>of the mill</b> is <i>deep</i>, 3 < 4 & 5 > 4.',
];

describe.skipIf(noShell)(`verify proves an honest briefing${needsShell}`, () => {
  it.each<[string, Files]>([
    ['of three in one series, on Letter, quoted only', { ...seriesOfThree(), 'sources/briefing.yml': `${SETTINGS}page: Letter\ntexts: quoted\n` }],
    ['of no sources', { 'sources/a.md': null, 'sources/b.md': null }],
    ['in Latin and Cyrillic', { 'sources/c.md': russian('ru-2019', 2019) }],
    ['with quotes longer than a page', { 'sources/a.md': source('a-2004', 2004, long('mill')), 'sources/b.md': source('b-2011', 2011, long('forge')) }],
    ['with a list, a table and a footnote', odd('- The borehole is old.\n- The dam is new.\n\n| Well | Depth |\n|---|---|\n| Mill well | 9 m |\n\nThe weir[^1] leaks.\n\n[^1]: The dam does not.')],
    ['with passages that are neither quoted nor printed', { 'sources/a.md': source('a-2004', 2004, Array.from({ length: 30 }, (_, index) => (index === 2 ? 'The borehole is old.' : `Paragraph ${index} tells of hats.`)).join('\n\n')) }],
    ['of two versions, what changed marked in both', story('charter')],
    ['in right-to-left script', { 'sources/c.md': source('he-2019', 2019, 'הסכר בגיא העליון הושלם בשנת 1998.', { language: 'he' }), 'sources/themes.yml': 'themes:\n  - id: dams\n    terms:\n      en: [dam]\n      he: [הסכר]\n' }],
  ])('%s', async (_, files) => {
    const { code, out, err } = await verified(files);
    // A machine without any font for a script cannot print it, and is told so.
    const lacking = out.includes('letters that the font lacks');
    expect({ code, out, err }).toMatchObject({ code: lacking ? 4 : 0, err: '' });
    if (!lacking) expect(out).toMatch(/^Accessible: \d+ rules of PDF\/UA-1 hold\.$/m);
  }); // prettier-ignore

  it('and tells scripts what it counted', async () => {
    const { code, out } = await verified({}, {}, ['--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ failures: [], quotations: 5, accessibility: { findings: [] } });
    expect(JSON.parse(out)).toHaveProperty('accessibility.rules.0', {
      id: 'marked',
      holds: true,
      says: 'The file is said to be tagged, and has a structure tree.',
      clause: '6.2, 7.1',
      checkpoints: ['01-007'],
    });
  });

  it('with soft hyphens, ligatures, quotation marks, spaces and signs of other scripts', async () => {
    const { out } = await verified(odd(ODD.join('\n\n')), {}, ['--json']);
    const { failures = [] }: { failures?: { printed: string }[] } = JSON.parse(out);
    expect(failures.map((failure) => failure.printed)).toEqual([]);
  });
});

describe.skipIf(noShell)(`verify ends with 4${needsShell}`, () => {
  it.each<[string, Files]>([
    ['when another word is printed', { 'templates/partials/quote.hbs': quote(`${WORDS} Indeed.`) }],
    ['when a word is left out', { 'templates/partials/segment.hbs': '{{#unless matched}}{{text}}{{/unless}}' }],
    ['when a word is put in by the style', { 'templates/print.css': "blockquote::before { content: 'Never ' }" }],
    ['when capitals are put in by the style', { 'templates/print.css': 'blockquote { text-transform: uppercase }' }],
    ['when a citation is dropped', { 'templates/partials/quote.hbs': quote(WORDS, '') }],
    ['when a quote stands under the citation of another', { 'templates/partials/quote.hbs': quote('The dam at the upper gorge will not be raised.') }],
    ['when the sentence nearest to a silence is another', { 'templates/partials/record.hbs': '<div class="record"><p>{{#if nearest}}<span class="near">The price of water is low.</span>{{/if}}</p></div>' }],
    ['when the clause in the table of themes is another', { 'templates/partials/overview-words.hbs': '<p class="clause">The mill is dry</p>' }],
  ])('%s', async (_, files) => {
    const { code, out } = await verified(files);
    expect({ code, out }).toMatchObject({ code: 4 });
    expect(out).toMatch(/^page \d+: /m);
  }); // prettier-ignore

  it.each<[string, Files]>([
    ['loses a word', { 'sources/a.md': source('a-2004', 2004, EARLIER.replace('every borehole', 'borehole')) }],
    ['loses a “not”', { 'sources/b.md': source('b-2011', 2011, LATER.replace('will not be', 'will be')) }],
    ['changes the order of its passages', { 'sources/a.md': source('a-2004', 2004, EARLIER.split('\n\n').toReversed().join('\n\n')) }],
    ['is taken away', { 'sources/b.md': null }],
  ])('when a source on file %s after the build', async (_, later) => {
    const { code, out } = await new Project({ ...later, 'out/briefing.pdf': await honestPdf() }).run(['verify']);
    expect({ code, out }).toMatchObject({ code: 4 });
    expect(out).toMatch(/^page \d+: /m);
  }); // prettier-ignore
});

describe.skipIf(noShell)(`verify tells by which rule a PDF cannot be used by all${needsShell}`, () => {
  const unlevelled: Files = { 'templates/partials/judgement.hbs': '<h5>{{label}}</h5>', ...judged() };

  it('and where', async () => {
    const { code, out } = await verified(unlevelled);
    expect(code).toBe(4);
    expect(out).toMatch(/^Proven against the texts on file/m);
    expect(out).toMatch(
      /^page \d+: not accessible: a heading of level 5 follows one of level 2 \(headings, ISO 14289-1, 7\.4\.2/m,
    );
    expect(out).toMatch(/^Not accessible: 1 of \d+ rules of PDF\/UA-1 do not hold\.$/m);
  });

  it('to scripts as well', async () => {
    const { code, out } = await verified(unlevelled, {}, ['--json']);
    expect(code).toBe(4);
    const { accessibility } = JSON.parse(out);
    expect(accessibility.findings[0]).toMatchObject({ rule: 'headings', page: expect.any(Number) });
    expect(accessibility.rules).toContainEqual(expect.objectContaining({ id: 'headings', holds: false }));
    expect(accessibility.rules).toContainEqual(expect.objectContaining({ id: 'identifier', holds: true }));
  });
});

let built: Promise<Buffer> | undefined;

/** The PDF of the usual project, built once. */
function honestPdf(): Promise<Buffer> {
  built ??= (async () => {
    const project = new Project();
    await project.build('pdf');
    return project.bytes('out/briefing.pdf');
  })();
  return built;
}

describe('verify refuses', () => {
  it('a file that is not there', async () => {
    const { code, err } = await new Project().run(['verify']);
    expect(code).toBe(1);
    expect(err).toContain('synoptic build');
  });

  it.each([
    ['a file that is no PDF', 'plain words'],
    ['an empty file', ''],
    ['half a PDF', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n'],
  ])('%s', async (_, content) => {
    const project = new Project({ 'out/briefing.pdf': content });
    const { code, err } = await project.run(['verify']);
    expect({ code, err }).toMatchObject({ code: 1 });
    expect(err).toContain('expected:');
    expect(err).not.toMatch(/^\s+at /m);
  });
});

function judged(): Files {
  const text = '---\nauthor: desk\ndate: 2022-04-01\n---\n\nDams are old [@a-2004/par2].\n';
  return { 'sources/judgements/dams.md': text };
}

function russian(id: string, year: number): string {
  return source(id, year, RUSSIAN, { language: 'ru', title: 'Доклад о воде', publisher: 'Управление вод' });
}

function odd(text: string): Files {
  return { 'sources/a.md': source('a-2004', 2004, text) };
}

function seriesOfThree(): Files {
  const texts = [EARLIER, LATER, LATEST];
  return Object.fromEntries(
    texts.map((text, index) => {
      const name = ['a', 'b', 'c'][index] ?? '';
      return [
        `sources/${name}.md`,
        source(`${name}-${2004 + index}`, 2004 + index, text, { series: 'office' }),
      ];
    }),
  );
}
