import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkAccessibility, RULES } from '../../../src/print/accessibility/check-accessibility.js';
import { bytesOf, sample, type Sample } from './sample.js';

type Damage = (sample: Sample) => void;

const name = (text: string) => PDFName.of(text);
const words = (text: string) => PDFString.of(text);

function put(on: string, key: string, value: PDFObject): Damage {
  return ({ at }) => at(on).set(name(key), value);
}
function unset(on: string, key: string): Damage {
  return ({ at }) => {
    expect(at(on).delete(name(key))).toBe(true);
  };
}
function type(on: string, to: string): Damage {
  return put(on, 'S', name(to));
}
function content(one: string | RegExp, other: string): Damage {
  return ({ show }) =>
    show((whole) => {
      expect(whole).toMatch(one);
      return whole.replace(one, other);
    });
}
function metadata(one: string, other: string): Damage {
  return ({ document: { catalog, context } }) => {
    const packet = Buffer.from(catalog.lookup(name('Metadata'), PDFStream).getContents()).toString();
    expect(packet).toContain(one);
    catalog.set(name('Metadata'), context.register(context.stream(packet.replace(one, other))));
  };
}
function catalogue(key: string, value: PDFObject): Damage {
  return ({ document }) => document.catalog.set(name(key), value);
}
function page(key: string, value: PDFObject): Damage {
  return (file) => file.page.set(name(key), value);
}
function roles(entries: Readonly<Record<string, string>>): Damage {
  return ({ document, root }) => root.set(name('RoleMap'), document.context.obj({ ...entries }));
}
/** Something else in the table's attributes of a cell. */
function cell(on: string, attributes: Readonly<Record<string, string | number | string[]>>): Damage {
  return ({ document, at }) => {
    const set = document.context.obj({ O: 'Table' });
    for (const [key, value] of Object.entries(attributes)) {
      const list = Array.isArray(value) ? value.map(words) : value;
      set.set(name(key), document.context.obj(list as never));
    }
    at(on).set(name('A'), set);
  };
}
/** One more element under another. */
function child(under: string, role: string): Damage {
  return ({ document: { context }, at }) => {
    const parent = context.getObjectRef(at(under));
    const ref = context.register(context.obj({ Type: 'StructElem', S: role, ...(parent && { P: parent }) }));
    at(under).lookup(name('K'), PDFArray).push(ref);
  };
}
/** The page's drawing `X`, of this content. */
function drawing(shown: string): Damage {
  return ({ document: { context }, page: on }) => {
    const stream = context.stream(shown, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] });
    on.lookup(name('Resources'), PDFDict).set(name('XObject'), context.obj({ X: context.register(stream) }));
  };
}
function annotation(kind: string): Damage {
  return ({ document: { context }, page: on }) => {
    on.lookup(name('Annots'), PDFArray).push(
      context.register(context.obj({ Subtype: kind, Rect: [0, 0, 9, 9] })),
    );
  };
}

async function findings(...damages: readonly Damage[]) {
  const file = await sample();
  for (const damage of damages) damage(file);
  return checkAccessibility(await bytesOf(file));
}

const image = '/Im1 Do';

describe('checkAccessibility', () => {
  it('finds nothing where there is nothing', async () => {
    expect(await findings()).toEqual([]);
  });

  it.each<[rule: string, breach: string, ...damage: Damage[]]>([
    ['marked', 'a file that is not said to be tagged', catalogue('MarkInfo', PDFNull)],
    ['marked', 'tags that are called suspect', ({ document }) => document.catalog.lookup(name('MarkInfo'), PDFDict).set(name('Suspects'), document.context.obj(true))],
    ['title', 'metadata without a title', metadata('dc:title', 'dc:other')],
    ['title', 'two titles', metadata('A &amp; B', 'C')],
    ['title', 'a title that is not shown', catalogue('ViewerPreferences', PDFNull)],
    ['language', 'a file without a language', catalogue('Lang', PDFNull)],
    ['language', 'a language that is none', catalogue('Lang', words('English (British)'))],
    ['language', 'metadata in another language', metadata('<pdfuaid', '<dc:language>ru</dc:language><pdfuaid')],
    ['language', 'an element in a language that is none', put('P', 'Lang', words(''))],
    ['attachments', 'an attached file without a name', ({ document: { context } }) => void context.register(context.obj({ Type: 'Filespec', EF: {} }))],
    ['tagged', 'text that is neither tagged nor an artifact', content('/H1 <</MCID 0>> BDC', '/Span BMC')],
    ['tagged', 'a rule that is neither', content('/Artifact BMC 0 0 9 1 re f EMC', '0 0 9 1 re f')],
    ['tagged', 'a picture that is neither', content('/Artifact BMC', `${image} /Artifact BMC`)],
    ['tagged', 'a drawing that shows what is neither', drawing('0 0 9 1 re f'), content('/Artifact BMC', '/X Do /Artifact BMC')],
    ['tagged', 'content whose marks do not balance', content(/EMC$/, '')],
    ['tagged', 'content that is broken', content('(ab)', '(ab')],
    ['nested', 'an artifact within tagged content', content('0 0 9 9 re f', '/Artifact BMC 0 0 9 9 re f EMC')],
    ['nested', 'tagged content that draws an artifact', drawing('/Artifact BMC 0 0 9 1 re f EMC'), content('0 0 9 9 re f', '/X Do')],
    ['running', 'a running head that is not called one', content(' /Subtype /Header', '')],
    ['reached', 'a page that leads to no elements', page('StructParents', PDFNumber.of(7))],
    ['reached', 'content whose element does not hold it', put('H1', 'K', PDFNumber.of(99))],
    ['reached', 'two stretches under one number', content('/MCID 4', '/MCID 5')],
    ['reached', 'an element that does not lead to the one around it', ({ at, document: { context } }) => at('H1').set(name('P'), context.getObjectRef(at('P')) ?? PDFNull)],
    ['roles', 'a type that nothing explains', type('P', 'Aside')],
    ['roles', 'types mapped round in a circle', roles({ Em: 'Strong', Strong: 'Em' })],
    ['roles', 'a type of PDF’s own that is mapped', roles({ P: 'Span' })],
    ['headings', 'a first heading of the second level', type('H1', 'H2')],
    ['headings', 'a level left out', type('Note', 'H3')],
    ['headings', 'a heading without a level', type('H1', 'H')],
    ['lists', 'an item without a body', type('LBody', 'P')],
    ['lists', 'a body outside an item', type('P', 'LBody')],
    ['lists', 'a list that holds a paragraph', child('L', 'P')],
    ['figures', 'a figure without a text', unset('Figure', 'Alt')],
    ['figures', 'a formula with an empty text', type('Figure', 'Formula'), put('Figure', 'Alt', words(' '))],
    ['notes', 'a note without an identifier', unset('Note', 'ID')],
    ['notes', 'two notes of one identifier', type('P', 'Note'), put('P', 'ID', words('note1'))],
    ['tables', 'a table without header cells', type('TH', 'TD')],
    ['tables', 'a header cell that does not say what it heads', unset('TH', 'A')],
    ['tables', 'a cell that names a header it has not', cell('TD', { Headers: ['elsewhere'] })],
    ['tables', 'rows of different widths', cell('TD', { ColSpan: 2 })],
    ['tables', 'a cell outside a row', child('Table', 'TD')],
    ['tables', 'a row that holds a paragraph', child('TR', 'P')],
    ['tables', 'two captions', child('Table', 'Caption'), child('Table', 'Caption')],
    ['links', 'a link that is no link in the structure', type('Link', 'Span')],
    ['links', 'a link that leads to no element', unset('annotation', 'StructParent')],
    ['links', 'a link that says nothing', unset('annotation', 'Contents')],
    ['links', 'an annotation outside the structure', annotation('Text')],
    ['tabs', 'a page whose links come in any order', page('Tabs', name('R'))],
    ['fonts', 'a font that is not in the file', put('font', 'Subtype', name('Type1'))],
    ['letters', 'letters that cannot be read', unset('font', 'ToUnicode')],
    ['identifier', 'a file that does not call itself PDF/UA-1', metadata('<pdfuaid:part>1', '<pdfuaid:part>2')],
  ])('catches, as breach of “%s”, %s', async (rule, _, ...damage) => {
    const found = new Set((await findings(...damage)).map((finding) => finding.rule));
    // What breaks another rule is no PDF/UA-1, though the sample calls itself that.
    found.delete('identifier');
    expect([...found]).toEqual(rule === 'identifier' ? [] : [rule]);
  }); // prettier-ignore

  it('catches the mark of PDF/UA-1 where it is missing, and where it is wrong', async () => {
    expect(await findings(metadata('<pdfuaid:part>1', '<pdfuaid:part>2'))).toMatchObject([
      { rule: 'identifier' },
    ]);
    expect(await findings(unset('Figure', 'Alt'))).toMatchObject([
      { rule: 'figures' },
      { rule: 'identifier' },
    ]);
  });

  it('catches an artifact that draws tagged content', async () => {
    const found = await findings(drawing('/P <</MCID 0>> BDC EMC'), content('0 0 9 1 re f', '/X Do'));
    expect(found).toContainEqual({ rule: 'nested', page: 1, what: 'an artifact draws tagged content' });
  });

  it('catches a drawing with tagged content that two pages draw', async () => {
    const twice: Damage = ({ document, page: on }) => {
      const other = document.addPage([595, 842]).node;
      for (const key of ['Resources', 'Contents']) other.set(name(key), on.get(name(key)) ?? PDFNull);
    };
    const found = await findings(
      drawing('/P <</MCID 0>> BDC EMC'),
      content('/Artifact BMC', '/X Do /Artifact BMC'),
      twice,
    );
    expect(found).toContainEqual({
      rule: 'reached',
      page: 2,
      what: 'a drawing with tagged content is drawn twice',
    });
  });

  it('catches a missing sign for a letter', async () => {
    const composite: Damage = ({ at, document: { context } }) => {
      const descriptor = context.obj({
        Type: 'FontDescriptor',
        FontFile2: context.register(context.stream('')),
      });
      const descendant = { Subtype: 'CIDFontType2', CIDToGIDMap: 'Identity', FontDescriptor: descriptor };
      for (const [key, value] of Object.entries({
        Subtype: 'Type0',
        Encoding: 'Identity-H',
        DescendantFonts: [descendant],
      }))
        at('font').set(name(key), context.obj(value as never));
    };
    const codes = content(/\(ab\)/g, '<0061>');
    expect(await findings(composite, codes)).toEqual([]);
    expect(await findings(composite, codes, content('<0061>', '<00610000>'))).toMatchObject([
      { rule: 'letters', page: 1 },
      { rule: 'identifier' },
    ]);
  });

  it('names the page', async () => {
    const [finding] = await findings(unset('Figure', 'Alt'));
    expect(finding).toEqual({
      rule: 'figures',
      page: 1,
      what: 'a figure says nothing to those who do not see it',
    });
  });

  it('accepts links and annotations that need no place in the structure', async () => {
    expect(await findings(annotation('Popup'))).toEqual([]);
  });

  it('counts every page and every breach of a file that is not tagged at all', async () => {
    const bare: Damage = ({ document }) => {
      for (const key of ['StructTreeRoot', 'MarkInfo', 'Metadata', 'Lang'])
        document.catalog.delete(name(key));
    };
    const rules = new Set((await findings(bare)).map(({ rule }) => rule));
    expect([...rules]).toEqual(['marked', 'title', 'language', 'reached', 'links']);
  });

  it('does not go round in circles with a file that does', async () => {
    const circle: Damage = ({ document: { context }, at, root }) => {
      const top = context.getObjectRef(at('Document'));
      if (top) at('P').lookup(name('K'), PDFArray).push(top);
      const tree = root.lookup(name('ParentTree'), PDFDict);
      const ref = context.getObjectRef(tree);
      if (ref) tree.set(name('Kids'), context.obj([ref]));
    };
    expect(await findings(circle)).toEqual([]);
    const self: Damage = ({ page: on, show }) => {
      drawing('/X Do')(file(on));
      show((whole) => `/Artifact BMC /X Do EMC ${whole}`);
      const resources = on.lookup(name('Resources'), PDFDict);
      resources
        .lookup(name('XObject'), PDFDict)
        .lookup(name('X'), PDFStream)
        .dict.set(name('Resources'), resources);
    };
    const file = (on: PDFDict) => ({ document: { context: on.context }, page: on }) as unknown as Sample;
    expect(await findings(self)).toEqual([]);
  });
});

describe('the rules', () => {
  it('each have a name, a sentence, and the clause and checkpoints they come from', () => {
    for (const { id, says, clause, checkpoints } of RULES) {
      expect(id).toMatch(/^[a-z]+$/);
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(clause).toMatch(/^\d+(\.\d+)*(, \d+(\.\d+)*)*$/);
      for (const checkpoint of checkpoints) expect(checkpoint).toMatch(/^\d\d-\d{3}$/);
    }
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});
