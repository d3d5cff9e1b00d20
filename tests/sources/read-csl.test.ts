import { describe, expect, it } from 'vitest';
import type { CslFields } from '../../src/model/csl.js';
import { readHeader } from '../../src/sources/read-header.js';
import { problemsOf, sourceText } from './sample.js';

const read = (csl: string): CslFields => readHeader(sourceText('Text.', { csl }), 'a.md').csl;
const problems = (csl: string) => problemsOf(() => read(csl));

describe('the header’s csl', () => {
  it('is empty where there is none', () => {
    expect(readHeader(sourceText('Text.'), 'a.md').csl).toEqual({});
    expect(read('')).toEqual({});
    expect(read('{}')).toEqual({});
  });

  it('is read by the kind of each variable', () => {
    const csl = read(
      '{type: report, volume: 5, issue: 12–15, number: 007, title-short: 1984, URL: "https://example.org", DOI: 10.1000/182}',
    );
    expect(csl).toEqual({
      type: 'report',
      volume: 5,
      issue: '12–15',
      number: '007',
      'title-short': '1984',
      URL: 'https://example.org',
      DOI: '10.1000/182',
    });
  });

  it.each([
    ['2022', { 'date-parts': [[2022]] }],
    ['2022-03-16', { 'date-parts': [[2022, 3, 16]] }],
    ['2021-12/2022-01', { 'date-parts': [[2021, 12], [2022, 1]] }],
    ['{date-parts: [[2022, 3]]}', { 'date-parts': [[2022, 3]] }],
    ['{date-parts: [[2022], [2023]], circa: true}', { 'date-parts': [[2022], [2023]], circa: true }],
    ['{literal: Spring 2022}', { literal: 'Spring 2022' }],
  ])('reads the date %s', (date, issued) => {
    expect(read(`{issued: ${date}}`)).toEqual({ issued });
  });

  it.each([
    ['Anna One', [{ family: 'One', given: 'Anna' }]],
    ['[Anna One, "Two, Bela"]', [{ family: 'One', given: 'Anna' }, { family: 'Two', given: 'Bela' }]],
    ['[{literal: RAND Europe}]', [{ literal: 'RAND Europe' }]],
    ['[{family: One, given: Anna, suffix: Jr.}]', [{ family: 'One', given: 'Anna', suffix: 'Jr.' }]],
  ])('reads the names %s', (names, editor) => {
    expect(read(`{editor: ${names}}`)).toEqual({ editor });
  });

  it('keeps an empty value as one that takes away', () => {
    expect(read('{issued: , publisher: "", author: [], URL: , volume: ~}')).toEqual({
      issued: null, publisher: null, author: null, URL: null, volume: null,
    });
  });

  it.each([
    ['a bare word', 'x', /“csl” is not a mapping/, null],
    ['a list', '[volume]', /“csl” is not a mapping/, null],
    ['a slip of the pen', '{volum: 5}', /“csl” does not know “volum”/, /did you mean “volume”/],
    ['another spelling', '{doi: 10.1000/182}', /does not know “doi”/, /did you mean “DOI”/],
    ['an underscore', '{container_title: x}', /does not know/, /did you mean “container-title”/],
    ['what no variable is like', '{colour: red}', /does not know “colour”/, /remove it/],
    ['the id', '{id: x}', /“id” does not belong/, /the id of the header/],
    ['names of the language’s own', '{__proto__: {a: 1}}', /does not know “__proto__”/, null],
    ['more such names', '{constructor: x}', /does not know “constructor”/, null],
    ['a type with a slip', '{type: reprot}', /“type: reprot” is not known/, /did you mean “report”/],
    ['an empty type', '{type: }', /“type: ” is not known/, /from “kind”/],
    ['a list of types', '{type: [report]}', /not a single value/, null],
    ['a list for a text', '{publisher: [a, b]}', /“publisher” is not a single value/, null],
    ['a mapping for a number', '{volume: {a: 1}}', /“volume” is not a single value/, null],
    ['a script for an address', '{URL: "javascript:alert(1)"}', /not a web address/, null],
    ['an address for a DOI', '{DOI: "https://doi.org/10.1000/182"}', /not a DOI/, null],
    ['a day the calendar does not have', '{issued: 2022-02-30}', /not a date of the calendar/, null],
    ['a date in words', '{issued: Spring 2022}', /not a date of the calendar/, null],
    ['three dates', '{issued: 2020/2021/2022}', /not a date of the calendar/, null],
    ['a list for a date', '{issued: [2022]}', /not a single value/, null],
    ['a flat list of date parts', '{issued: {date-parts: [2022, 3]}}', /“date-parts” is not a date/, null],
    ['a month of thirteen', '{issued: {date-parts: [[2022, 13]]}}', /“date-parts” is not a date/, null],
    ['words among date parts', '{issued: {date-parts: [[March]]}}', /“date-parts” is not a date/, null],
    ['empty date parts', '{issued: {date-parts: [[]]}}', /“date-parts” is not a date/, null],
    ['a date that says nothing', '{issued: {circa: true}}', /“issued” gives no date/, null],
    ['an unknown part of a date', '{issued: {raw: x, literal: x}}', /unknown key “raw”/, null],
    ['a doubt that is neither', '{issued: {circa: perhaps, literal: x}}', /“circa: perhaps” is not known/, null],
    ['an unknown part of a name', '{author: [{familiy: One, family: One}]}', /unknown key “familiy”/, /did you mean “family”/],
    ['a name without family', '{author: [{given: Anna}]}', /a name of “author” has no family name/, null],
    ['a list within a list of names', '{author: [[Anna]]}', /“author” is not a single value/, null],
  ])('is refused for %s', (_, csl, what, remedy) => {
    const [problem] = problems(csl);
    expect(problem?.what).toMatch(what);
    expect(problem?.where).toMatch(/^a\.md:6:\d+$/);
    if (remedy) expect(problem?.remedy).toMatch(remedy);
  });

  it('is refused at the line and column of each fault, all at once', () => {
    const csl = '\n  volum: 5\n  issued:\n    date-parts: [[2022, 13]]\n  URL: x';
    expect(problems(csl).map(({ where }) => where)).toEqual(['a.md:7:3', 'a.md:9:17', 'a.md:10:8']);
  });
});
