import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFacts, type Reading } from '../../../src/print/content/content-facts.js';
import { markArtifacts, type Surroundings } from '../../../src/print/content/mark-artifacts.js';

const page: Surroundings = {
  middle: 400,
  inContent: false,
  isMarked: (name) => name === 'Marked',
};
const reading: Reading = { named: () => null, font: () => null, wanted: new Set() };

function marked(content: string, others: Partial<Surroundings & Reading> = {}): string {
  const read = { ...reading, ...others };
  const { bytes, facts } = markArtifacts(Buffer.from(content), { ...page, ...others }, read);
  expect(facts).toEqual(contentFacts(bytes, read));
  return Buffer.from(bytes).toString();
}

function factsOf(content: string) {
  return contentFacts(Buffer.from(content), reading);
}

const HEAD = '/Artifact <</Type /Pagination /Subtype /Header>> BDC\n';
const FOOT = '/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n';
const LAYOUT = '/Artifact <</Type /Layout>> BDC\n';
const text = (height: number, shown = '(a) Tj') => `BT /F1 8 Tf 1 0 0 1 50 ${height} Tm ${shown} ET`;
const tagged = (mcid: number, content: string) => `/P <</MCID ${mcid}>> BDC ${content} EMC`;

describe('markArtifacts', () => {
  it('calls text above the middle of the page a head, and below it a foot', () => {
    expect(marked(`q ${text(800)} ${text(20)} Q`)).toBe(
      `q ${HEAD}${text(800)}\nEMC ${FOOT}${text(20)}\nEMC Q`,
    );
  });

  it('measures the height on the page, whatever the space it is given in', () => {
    expect(marked(`.24 0 0 -.24 0 842 cm q 3 0 0 3 0 0 cm ${text(45)} Q`)).toContain(HEAD);
    expect(marked(`.24 0 0 -.24 0 842 cm q 3 0 0 3 0 0 cm Q q 3 0 0 3 0 0 cm ${text(1078)} Q`)).toContain(
      FOOT,
    );
  });

  it('calls text in the page’s own area neither', () => {
    expect(marked(`q 0 0 9 9 re W* n ${text(800)} Q ${text(800)}`)).toBe(
      `q 0 0 9 9 re W* n ${LAYOUT}${text(800)}\nEMC Q ${HEAD}${text(800)}\nEMC`,
    );
    expect(marked(text(800), { inContent: true })).toContain(LAYOUT);
  });

  it('leaves content alone that is marked, and says so with the same bytes', () => {
    const content = Buffer.from(`${tagged(0, text(9))} /Artifact BMC 0 0 1 1 re f EMC 0 0 1 1 re W n`);
    expect(markArtifacts(content, page, reading).bytes).toBe(content);
  });

  it.each(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'])(
    'takes a whole path that %s paints',
    (operator) => {
      expect(marked(`1 g 0 0 m 1 1 l ${operator} 2 g`)).toBe(`1 g ${LAYOUT}0 0 m 1 1 l ${operator}\nEMC 2 g`);
    },
  );

  it.each(['/Sh1 sh', '/X1 Do', 'BI /W 1 ID a EI'])('takes %s', (painted) => {
    expect(marked(`1 g ${painted} 2 g`)).toBe(`1 g ${LAYOUT}${painted}\nEMC 2 g`);
  });

  it('takes what follows one another as one, up to the next marked content', () => {
    const rule = '0 0 1 1 re f';
    expect(marked(`${rule} q 1 g ${rule} Q ${tagged(0, text(9))} ${rule}`)).toBe(
      `${LAYOUT}${rule} q 1 g ${rule}\nEMC Q ${tagged(0, text(9))} ${LAYOUT}${rule}\nEMC`,
    );
  });

  it('leaves a form that has marks of its own to itself', () => {
    expect(marked('/X1 Do /Marked Do /X2 Do')).toBe(`${LAYOUT}/X1 Do\nEMC /Marked Do ${LAYOUT}/X2 Do\nEMC`);
  });

  it('takes a text object as a whole, with marks in it that say nothing', () => {
    const shown = text(20, '(a) Tj /Span <</ActualText (b)>> BDC (c) Tj EMC (d) Tj');
    expect(marked(shown)).toBe(`${FOOT}${shown}\nEMC`);
  });

  it('parts a text object in which an element’s content stands', () => {
    const shown = text(20, `(a) Tj (b) Tj ${tagged(0, '(c) Tj')} (d) Tj`);
    expect(marked(shown)).toBe(
      text(20, `${FOOT}(a) Tj (b) Tj\nEMC ${tagged(0, '(c) Tj')} ${FOOT}(d) Tj\nEMC`),
    );
  });

  it('does not let a run of decoration reach over tagged text in a text object', () => {
    const rule = '0 0 1 1 re f';
    const all = `${rule} ${text(20, tagged(0, '(c) Tj'))} ${rule}`;
    expect(factsOf(marked(all))).toMatchObject({ loose: 0, misnested: 0, artifacts: 2 });
  });

  it('knows content by a named list of properties', () => {
    const named = (name: string) => (name === 'MC0' ? 4 : null);
    expect(marked(`/P /MC0 BDC ${text(9)} EMC`, { named })).not.toContain('Artifact');
    expect(marked(`/P /MC1 BDC ${text(9)} EMC`, { named })).toContain('Artifact');
  });

  it.each([
    ['content that ends without having begun', 'EMC'],
    ['content that does not end', '/P <</MCID 0>> BDC BT (a) Tj ET'],
    ['a text object that does not end', 'BT (a) Tj'],
    ['a string that does not end', 'BT (a Tj ET'],
  ])('throws at %s', (_, content) => {
    expect(() => marked(content)).toThrow();
  });

  it('leaves nothing unsaid of what it is given, adds nothing but marks, and needs no second go', () => {
    const rule = fc.constantFrom(
      '0 0 1 1 re f',
      '0 0 m 1 1 l S',
      '0 0 1 1 re W n',
      '/X1 Do',
      '1 g',
      'BI /W 1 ID ( EI',
    );
    const shown = fc.constantFrom('(a) Tj', '[(b) 2 <0c>] TJ', '1 0 0 1 0 9 Tm', '/F1 9 Tf', "(d) '");
    const mark = fc.constantFrom(
      '/P <</MCID 1>> BDC',
      '/Artifact BMC',
      '/Span <</ActualText (E\\)MC)>> BDC',
      '/Q BMC',
    );
    const within = (inner: fc.Arbitrary<string>) =>
      fc.oneof(
        inner,
        fc
          .tuple(mark, fc.array(inner, { maxLength: 3 }))
          .map(([open, list]) => `${open} ${list.join(' ')} EMC`),
      );
    const object = fc.array(within(within(shown)), { maxLength: 4 }).map((list) => `BT ${list.join(' ')} ET`);
    const some = fc.oneof(rule, object);
    const saved = fc.array(within(some), { maxLength: 3 }).map((list) => `q ${list.join(' ')} Q`);
    fc.assert(
      fc.property(fc.array(within(fc.oneof(some, saved)), { maxLength: 5 }), (parts) => {
        const content = parts.join('\n');
        const once = marked(content);
        expect(factsOf(once)).toMatchObject({
          loose: 0,
          draws: factsOf(once).draws.filter((one) => one.belongs),
        });
        expect(factsOf(once).misnested).toBe(factsOf(content).misnested);
        expect(once.replaceAll(/\/Artifact <<\/Type \/\w+( \/Subtype \/\w+)?>> BDC\n|\nEMC/g, '')).toBe(
          content,
        );
        expect(marked(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});
