import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/errors.js';
import { readReference, type Reference } from '../../../src/views/docx/read-reference.js';
import { PARAGRAPH_STYLES } from '../../../src/views/docx/styles.js';
import { all, parseXml, type Element } from './strict-xml.js';
import { wordOf } from './word-file.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

function styles(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:styles ${W}>${inside}</w:styles>`;
}

function style(id: string, name: string, inside = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
}

function file(bytes: Uint8Array): { path: string; bytes: Uint8Array } {
  return { path: 'templates/reference.docx', bytes };
}

/** A Word file with these styles. `further`: parts beside them. */
function holding(stylesXml: string, further: Zippable = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    'word/styles.xml': strToU8(stylesXml),
    ...further,
  });
}

function read(stylesXml: string, further: Zippable = {}): Reference {
  return readReference(file(holding(stylesXml, further)), 'en');
}

async function stylesWith(reference: Reference): Promise<Map<string, Element>> {
  const { word } = await wordOf({}, {}, { reference });
  expect(word.faults()).toEqual([]);
  const found = all(word.part('word/styles.xml'), 'w:style');
  return new Map(found.map((one) => [one.attributes['w:styleId'] ?? '', one]));
}

describe('a reference for Word', () => {
  it('that is the program’s own output, saved again, changes nothing but what was changed', async () => {
    const { word, bytes } = await wordOf();
    const parts = unzipSync(bytes);
    const changed = strFromU8(parts['word/styles.xml'] ?? new Uint8Array()).replaceAll('Georgia', 'Garamond');
    const reference = readReference(file(zipSync({ ...parts, 'word/styles.xml': strToU8(changed) })), 'en');
    expect(reference.has.size).toBeGreaterThan(PARAGRAPH_STYLES.length);
    const { word: again } = await wordOf({}, {}, { reference });
    expect(again.faults()).toEqual([]);
    expect(again.part('word/document.xml')).toEqual(word.part('word/document.xml'));
    const [before, after] = [word, again].map((one) =>
      JSON.stringify(all(one.part('word/styles.xml'), 'w:style').sort(byId)),
    );
    expect(after).toBe(before?.replaceAll('Georgia', 'Garamond'));
  });

  it('is known by the names of its styles, whatever ids a Word of another language gave them', async () => {
    const reference = read(
      styles(
        style('Standard', 'Normal') +
          style(
            'berschrift1',
            'heading 1',
            '<w:basedOn w:val="Standard"/><w:next w:val="Standard"/><w:rPr><w:i/></w:rPr>',
          ) +
          style('Zitat1', 'QUOTATION', '<w:basedOn w:val="Standard"/><w:rPr><w:b/></w:rPr>'),
      ),
    );
    const made = await stylesWith(reference);
    expect(all(made.get('Heading1') ?? parseXml(''), 'w:i')).toHaveLength(1);
    expect(all(made.get('Heading1') ?? parseXml(''), 'w:basedOn')[0]?.attributes['w:val']).toBe('Normal');
    expect(all(made.get('Quotation') ?? parseXml(''), 'w:b')).toHaveLength(1);
    expect(made.has('berschrift1')).toBe(false);
  });

  it('is completed with the styles it lacks', async () => {
    const made = await stylesWith(read(styles(style('Normal', 'Normal'))));
    expect(made.has('SearchRecord')).toBe(true);
    expect(made.has('MatchedWordsNegated')).toBe(true);
  });

  it('keeps a style of its own whose id is one of ours, under another id', async () => {
    const reference = read(
      styles(
        style('Quotation', 'House Quote', '<w:rPr><w:caps/></w:rPr>') +
          style('Sub', 'Sub', '<w:basedOn w:val="Quotation"/>'),
      ),
    );
    const made = await stylesWith(reference);
    expect(all(made.get('Quotation2') ?? parseXml(''), 'w:caps')).toHaveLength(1);
    expect(all(made.get('Sub') ?? parseXml(''), 'w:basedOn')[0]?.attributes['w:val']).toBe('Quotation2');
    expect(all(made.get('Quotation') ?? parseXml(''), 'w:caps')).toHaveLength(0);
  });

  it.each([
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="30"/><w:lang w:val="de-DE" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault></w:docDefaults>',
    '<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    '<w:docDefaults><w:rPrDefault/></w:docDefaults>',
    '<w:docDefaults/>',
    '',
  ])('with the defaults %s takes the language of the print', async (defaults) => {
    const own = style(
      'Normal',
      'Normal',
      '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr><w:rPr><w:lang w:val="de-DE"/></w:rPr>',
    );
    const { word } = await wordOf({}, {}, { reference: read(styles(defaults + own)) });
    const languages = all(word.part('word/styles.xml'), 'w:lang').map((one) => one.attributes);
    expect(languages).toEqual([{ 'w:val': 'en-GB' }]);
    expect(all(word.part('word/styles.xml'), 'w:numPr')).toEqual([]);
    const sizes = all(word.part('word/styles.xml'), 'w:docDefaults').flatMap((one) => all(one, 'w:sz'));
    expect(sizes).toHaveLength(defaults.includes('w:sz') ? 1 : 0);
  });

  it('gives its theme’s colours and fonts', async () => {
    const { bytes } = await wordOf();
    const theme = strFromU8(unzipSync(bytes)['word/theme/theme1.xml'] ?? new Uint8Array());
    const own = theme
      .replace('4472C4', '00AA00')
      .replaceAll(/<a:latin typeface="[^"]*"/g, '<a:latin typeface="Futura"');
    const reference = read(styles(''), { 'word/theme/theme1.xml': strToU8(own) });
    const { word } = await wordOf({}, {}, { reference });
    const made = JSON.stringify(word.part('word/theme/theme1.xml'));
    expect(made).toContain('00AA00');
    expect(made).toContain('Futura');
    expect(word.faults()).toEqual([]);
  });

  it('brings no relationship, no macro and no other part along', async () => {
    const reference = read(styles(''), {
      'word/header9.xml': strToU8('<x/>'),
      'customXml/item1.xml': strToU8('<x/>'),
    });
    const { word } = await wordOf({}, {}, { reference });
    expect(word.names.filter((name) => /header9|customXml/.test(name))).toEqual([]);
  });
});

describe('a reference whose styles were spoilt at some place', () => {
  const pieces = [
    '<',
    '>',
    '"',
    '&',
    '/>',
    '</w:style>',
    '<w:rPr>',
    '<w:numPr>',
    ' w:val="x"',
    '{',
    '\ufffe',
    '\u0001',
    ' a:b="c"',
    '<!--',
    '-->',
    '<![CDATA[',
    'ж',
  ];
  it('is refused in words, or makes a file that opens', async () => {
    const { bytes } = await wordOf();
    const whole = strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array());
    const spoilt = fc.tuple(fc.nat(whole.length), fc.nat(30), fc.constantFrom(...pieces));
    await fc.assert(
      fc.asyncProperty(spoilt, async ([at, cut, piece]) => {
        const made = whole.slice(0, at) + piece + whole.slice(at + cut);
        let reference: Reference;
        try {
          reference = read(made);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
          return;
        }
        // Opening it parses every part strictly.
        await wordOf({}, {}, { reference });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a reference that cannot be used', () => {
  const deep = '<w:rPr>'.repeat(9_000) + '</w:rPr>'.repeat(9_000);
  const huge = new Uint8Array(60 << 20);
  it.each<[string, Uint8Array, string]>([
    ['no zip', strToU8('hello'), 'cannot be unpacked'],
    ['nothing', new Uint8Array(0), 'cannot be unpacked'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old or an encrypted'],
    ['a zip cut in two', holding(styles('')).slice(0, 300), 'cannot be unpacked'],
    ['no styles', zipSync({ '[Content_Types].xml': strToU8(TYPES) }), 'no word/styles.xml'],
    ['no list of types', zipSync({ 'word/styles.xml': strToU8(styles('')) }), 'no [Content_Types].xml'],
    ['a bomb', zipSync({ '[Content_Types].xml': strToU8(TYPES), 'word/styles.xml': huge }), 'too large'],
    ['a path out of it', holding(styles(''), { '../evil.xml': strToU8('<x/>') }), 'leads out'],
    ['an absolute path', holding(styles(''), { '/etc/passwd': strToU8('') }), 'leads out'],
    ['a path of Windows', holding(styles(''), { 'word\\..\\evil.xml': strToU8('') }), 'leads out'],
    ['macros', holding(styles(''), { 'word/vbaProject.bin': strToU8('x') }), 'macros'],
    [
      'macros by its type',
      zipSync({
        '[Content_Types].xml': strToU8(
          TYPES.replace(
            '/>',
            '><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
          ),
        ),
        'word/styles.xml': strToU8(styles('')),
      }),
      'macros',
    ],
    ['styles that are no XML', holding('hello'), 'its styles cannot be used'],
    ['styles that do not end', holding(styles('<w:style>')), 'its styles cannot be used'],
    ['styles cut off', holding(styles(style('A', 'A')).slice(0, -9)), 'its styles cannot be used'],
    ['a document type', holding(`<!DOCTYPE w [<!ENTITY a "b">]>${styles('')}`), 'its styles cannot be used'],
    ['an entity of its own', holding(styles(style('A', '&lol;'))), 'its styles cannot be used'],
    ['text among the styles', holding(styles('text')), 'its styles cannot be used'],
    ['another root', holding(`<w:document ${W}/>`), 'not written as Word writes it'],
    [
      'Strict Open XML',
      holding('<w:styles xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'),
      'Strict Open XML',
    ],
    ['a prefix that is not declared', holding(styles(style('A', 'A', '<w14:x/>'))), '“w14:” is not declared'],
    [
      'a part it points to',
      holding(styles(style('A', 'A', '<w:blip r:embed="rId1"/>'))),
      'refers to another part',
    ],
    ['something that is no style', holding(styles('<w:p/>')), '<w:p> is no style'],
    [
      'a theme that is no XML',
      holding(styles(''), { 'word/theme/theme1.xml': strToU8('<a:theme') }),
      'its theme cannot be used',
    ],
    [
      'a theme of one long tag',
      holding(styles(''), { 'word/theme/theme1.xml': strToU8(`<a${' b=""'.repeat(50_000)}/>`) }),
      'too long',
    ],
    ['elements without end', holding(styles(style('A', 'A', deep))), 'too deep'],
    ['a tag without end', holding(styles(`<w:style${' a="b"'.repeat(100_000)}/>`)), 'too long'],
  ])('for it is %s is refused in words', (_, bytes, why) => {
    const started = performance.now();
    const refusal = refusalOf(() => readReference(file(bytes), 'en'));
    expect(refusal.problems).toHaveLength(1);
    expect(refusal.message).toContain(why);
    expect(refusal.problems[0]?.where).toBe('templates/reference.docx');
    expect(refusal.message).not.toMatch(/\p{Cc}/u);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('for its styles are not UTF-8 is refused', () => {
    const bytes = zipSync({
      '[Content_Types].xml': strToU8(TYPES),
      'word/styles.xml': new Uint8Array([0xff, 0xfe, 0x3c, 0x00]),
    });
    expect(refusalOf(() => readReference(file(bytes), 'en')).message).toContain('not UTF-8');
  });

  it('for it lies about its size ends soon', () => {
    const bytes = holding(styles(' '.repeat(40 << 20)));
    // The sizes of the second file, in the list at the end and before its bytes, are made small.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 30 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1 << 20)
        view.setUint32(at + 24, 1000, true);
    }
    const started = performance.now();
    expect(refusalOf(() => readReference(file(bytes), 'en')).message).toContain('its styles cannot be used');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('for it holds one name many times is refused', () => {
    const one = holding(styles(''));
    const twice = Buffer.from(holding(styles(''), { 'word/stylez.xml': strToU8('<x/>') }));
    const renamed = Buffer.from(twice.toString('latin1').replaceAll('stylez', 'styles'), 'latin1');
    expect(one.length).toBeLessThan(renamed.length);
    expect(refusalOf(() => readReference(file(renamed), 'en')).message).toContain('twice');
  });
});

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

function byId(one: Element, other: Element): number {
  const [a = '', b = ''] = [one, other].map(({ attributes }) => attributes['w:styleId']);
  return a < b ? -1 : a > b ? 1 : 0;
}
