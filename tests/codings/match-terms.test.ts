import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codebook, themeOf } from '../themes/sample.js';
import { matchesIn } from './sample.js';

/** What terms of one theme match, as printed. */
function found(terms: Parameters<typeof themeOf>[0], text: string, language = 'en'): string[] {
  const [matches = []] = matchesIn(text, themeOf(terms, language), language);
  return matches.map(({ start, end }) => text.slice(start, end));
}

const plain = (term: string, text: string, language = 'en') => found({ plain: [term] }, text, language);

describe('a term', () => {
  it.each([
    ['a word by its stem', 'port', 'Two ports closed.', ['ports']],
    ['a word whatever its case', 'port', 'PORT and Port.', ['PORT', 'Port']],
    ['a word with a possessive', 'port', 'The port’s quay.', ['port’s']],
    ['no word that only begins the same', 'port', 'The portal opened.', []],
    ['capitals in capitals only', 'WASH', 'They wash nets for WASH.', ['WASH']],
    ['capitals with a possessive', 'NATO', 'NATO’s plan, nato, Nato.', ['NATO’s']],
    ['initials as printed', 'U.S.', 'The U.S. fleet told us.', ['U.S.']],
    ['initials within U.S.-led', 'U.S.', 'A U.S.-led fleet.', ['U.S.']],
    ['words as printed in their case only', '"Union"', 'A union of the Union.', ['Union']],
    ['words as printed unstemmed', '"port"', 'ports port', ['port']],
    ['words as printed whatever the apostrophe', '"board\'s"', 'The board’s quay.', ['board’s']],
    ['a glob at the end', 'fish*', 'Fish, fishery and shellfish.', ['Fish', 'fishery']],
    ['a glob at the head', '*fish', 'Fish, fishery and shellfish.', ['Fish', 'shellfish']],
    ['a glob in the middle', 'wom?n', 'woman women womn wooman', ['woman', 'women']],
    ['a glob on the whole token only', 'mil*', 'smile mile', ['mile']],
    [
      'a glob over a word with a possessive',
      'fisher*',
      'The fishers’ and fisherman’s nets.',
      ['fishers', 'fisherman’s'],
    ],
    ['a glob of a designator', 'Su-*', 'Su-27 and Su-30MKI', ['Su-27', 'Su-30MKI']],
    ['a designator in Latin for one in Cyrillic', 'S-300', 'ракеты С-300', ['С-300']],
    ['a designator in Cyrillic for one in Latin', 'С-300', 'S-300 missiles', ['S-300']],
    ['a designator with another hyphen', 'S-300', 'S‑300 missiles', ['S‑300']],
    ['no longer designator', 'S-300', 'S-300PMU and S-3000', []],
    ['a number', '1999', 'In 1999 or 19990.', ['1999']],
    ['a number range', '2001-2005', 'for 2001–2005', ['2001–2005']],
    ['accents in either spelling', 'café', 'cafe\u0301', ['cafe\u0301']],
    ['ё for е', 'учет', 'учёт', ['учёт']],
  ])('matches %s', (_, term, text, expected) => {
    expect(plain(term, text)).toEqual(expected);
  });

  it('of whole words does not match by stem', () => {
    const { themes } = codebook('themes: [{id: a, match: word, terms: [port, Lake Boards]}]');
    const [matches = []] = matchesIn('Ports: a PORT, the port’s quay, lake board, lake boards.', themes);
    expect(matches.map(({ start }) => start)).toEqual([9, 19, 44]);
  });
});

describe('a phrase', () => {
  it.each([
    ['adjacent words by stem', 'fishing port', 'The fishing ports closed.', ['fishing ports']],
    ['words parted by a hyphen', 'joint group', 'a joint-group plan', ['joint-group']],
    ['words parted by a dash', 'joint group', 'a joint–group plan', ['joint–group']],
    ['words parted by quotation marks', 'joint group', 'a joint “group of boats”', ['joint “group']],
    ['words parted by guillemets', 'joint group', 'a joint «group»', ['joint «group']],
    ['a hyphenated term in words with blanks', 'surface-to-air', 'surface to air', ['surface to air']],
    ['no words parted by a comma', 'joint group', 'joint, group', []],
    ['no words parted by a bracket', 'joint group', 'joint (group)', []],
    ['no words parted by a stroke', 'joint group', 'joint/group', []],
    ['no words parted by a colon', 'joint group', 'joint: group', []],
    ['no words in another order', 'joint group', 'group joint', []],
    ['no words with one between', 'joint group', 'joint large group', []],
    ['no words across the end of a sentence', 'joint group', 'It was joint. Group five sailed.', []],
    [
      'no words across a sentence that ends in a quotation mark',
      'joint group',
      '“It was joint” “Group.”',
      ['joint” “Group'],
    ],
    [
      'each word by its own rule',
      'NATO "Air" base*',
      'NATO Air bases; Nato Air bases; NATO air bases',
      ['NATO Air bases'],
    ],
    ['a word twice', 'port port', 'port port port', ['port port']],
    [
      'an ending',
      'building/s permit',
      'buildings permit; building permits',
      ['buildings permit', 'building permits'],
    ],
    [
      'alternatives of one word',
      'equality/parity rule',
      'the parity rule and equality rules',
      ['parity rule', 'equality rules'],
    ],
  ])('matches %s', (_, term, text, expected) => {
    expect(plain(term, text)).toEqual(expected);
  });
});

describe('NEAR', () => {
  it.each([
    ['in order', 'net NEAR/3 boat', 'A net in the boat.', ['net in the boat']],
    ['in the other order', 'net NEAR/3 boat', 'A boat with a net.', ['boat with a net']],
    ['up to its distance', 'net NEAR/2 boat', 'net a b boat', ['net a b boat']],
    ['not beyond it', 'net NEAR/2 boat', 'net a b c boat', []],
    ['counting tokens, hyphenated words by their parts', 'net NEAR/2 boat', 'net one-two-three boat', []],
    ['side by side', 'net NEAR/0 boat', 'net boat – and a net a boat', ['net boat']],
    ['across a comma', 'net NEAR/3 boat', 'a net, then a boat', ['net, then a boat']],
    ['not across the end of a sentence', 'net NEAR/6 boat', 'He has a net. The boat sank.', []],
    [
      'between phrases',
      'fishing net NEAR/4 lake board',
      'a fishing net of the Lake Board',
      ['fishing net of the Lake Board'],
    ],
    ['by globs', 'net* NEAR/2 boat*', 'netting a boatman', ['netting a boatman']],
    ['by the nearest', 'net NEAR/5 boat', 'net boat x x boat', ['net boat']],
    ['not by a word with itself', 'net NEAR/5 net', 'one net only', []],
    ['by a word met twice', 'net NEAR/5 net', 'one net and a net', ['net and a net']],
    ['by one of the alternatives', 'net NEAR/2 boat / oar NEAR/2 boat', 'an oar, a boat', ['oar, a boat']],
  ])('matches %s', (_, term, text, expected) => {
    expect(plain(term, text)).toEqual(expected);
  });

  it('is the same in either order of its sides', () => {
    const words = fc.array(fc.constantFrom('net', 'boat', 'x', 'y.', 'z,'), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 4 }), (list, distance) => {
        const text = list.join(' ');
        expect(plain(`net NEAR/${distance} boat`, text)).toEqual(plain(`boat NEAR/${distance} net`, text));
      }),
    );
  });
});

describe('a regex', () => {
  it.each([
    ['whatever the case', '/quot(a|e)s?/', 'Quotas and QUOTE', ['Quotas', 'QUOTE']],
    ['inside words', '/ort/', 'ports', ['ort']],
    ['within one sentence only', '/port.*quay/', 'The port is shut. The quay is open.', []],
    [
      'in each sentence by itself',
      '/^the \\w+/',
      'The port is shut. The quay is open.',
      ['The port', 'The quay'],
    ],
    ['not where it matches nothing', '/x*/', 'port', []],
    ['in Cyrillic', '/порт[ауы]/', 'У порта.', ['порта']],
  ])('matches %s', (_, term, text, expected) => {
    expect(plain(term, text)).toEqual(expected);
  });
});

describe('terms in Russian', () => {
  it.each([
    ['a word by its stem', 'порт', 'В портах и портами', ['портах', 'портами']],
    ['a glob', 'договор*', 'Договоры о договоре', ['Договоры', 'договоре']],
    ['a phrase of globs', 'военн* баз*', 'военных базах', ['военных базах']],
    ['NEAR', 'поставк* NEAR/4 зерн*', 'поставки дешёвого зерна', ['поставки дешёвого зерна']],
    ['capitals', 'ООН', 'Совет ООН, оон', ['ООН']],
    ['no phrase across guillemets and a comma', 'порт рига', 'порт, «Рига»', []],
    ['a phrase across guillemets', 'порт рига', 'порт «Рига»', ['порт «Рига']],
  ])('match %s', (_, term, text, expected) => {
    expect(plain(term, text, 'ru')).toEqual(expected);
  });

  it('are not tried in an English text', () => {
    const themes = themeOf({ plain: ['порт'] }, 'ru');
    expect(matchesIn('порт port', themes, 'en')).toEqual([[]]);
  });
});

describe('terms that meet', () => {
  const both = (terms: Parameters<typeof themeOf>[0], text: string) =>
    matchesIn(text, themeOf(terms))[0]?.map(
      ({ start, end, term }) => `${text.slice(start, end)}:${term.strength}`,
    );

  it('leave the longest in characters', () => {
    expect(both({ strong: ['port'], plain: ['fishing port'] }, 'a fishing port')).toEqual([
      'fishing port:plain',
    ]);
  });

  it('leave the stronger of equal length', () => {
    expect(both({ plain: ['port'], strong: ['port*'] }, 'a port')).toEqual(['port:strong']);
    expect(both({ weak: ['port'], plain: ['port*'] }, 'a port')).toEqual(['port:plain']);
  });

  it('leave the earlier listed of equal length and strength', () => {
    const [matches = []] = matchesIn('a port', themeOf({ plain: ['por*', 'port'] }));
    expect(matches.map(({ term }) => term.text)).toEqual(['por*']);
    const [others = []] = matchesIn('a port', themeOf({ plain: ['port', 'por*'] }));
    expect(others.map(({ term }) => term.text)).toEqual(['port']);
  });

  it('leave what does not overlap', () => {
    expect(both({ plain: ['fishing port', 'port', 'quay'] }, 'a fishing port, a port, a quay')).toEqual([
      'fishing port:plain',
      'port:plain',
      'quay:plain',
    ]);
  });

  it('leave nothing that an exclusion overlaps, however short', () => {
    expect(
      found({ strong: ['fishing port authority'], exclude: ['port'] }, 'the fishing port authority'),
    ).toEqual([]);
    expect(
      found({ plain: ['union'], exclude: ['European Union'] }, 'The European Union and a union.'),
    ).toEqual(['union']);
  });

  it('let a shorter match stand where the longer one is excluded', () => {
    expect(
      found(
        { plain: ['fishing port', 'boat NEAR/9 quay'], exclude: ['grand quay'] },
        'boat, fishing port, grand quay',
      ),
    ).toEqual(['fishing port']);
  });

  it('of two themes may overlap', () => {
    const { themes } = codebook('themes: [{id: a, terms: [fishing port]}, {id: b, terms: [port]}]');
    const text = 'a fishing port';
    expect(
      matchesIn(text, themes).map((list) => list.map(({ start, end }) => text.slice(start, end))),
    ).toEqual([['fishing port'], ['port']]);
  });

  it('of one theme do not exclude those of another', () => {
    const { themes } = codebook(
      'themes: [{id: a, terms: [port]}, {id: b, terms: {en: {plain: [quay], exclude: [port]}}}]',
    );
    expect(matchesIn('a port', themes).map((list) => list.length)).toEqual([1, 0]);
  });

  it('count for the parent of a sub-theme', () => {
    const { themes } = codebook('Lake:\n  Fish: [pike]\n  Boats: [oar]');
    expect(matchesIn('a pike, an oar', themes).map((list) => list.length)).toEqual([2, 1, 1]);
  });

  it('never overlap within a theme, and stand in order', () => {
    const themes = themeOf({
      strong: ['net boat', 'net NEAR/3 quay'],
      plain: ['net', 'boat*', '/b.a/', 'net boat quay'],
      weak: ['*t'],
      exclude: ['quay quay'],
    });
    const words = fc.array(fc.constantFrom('net', 'boat', 'quay', 'boats.', 'Net', 'x'), { maxLength: 25 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        let end = 0;
        for (const match of matchesIn(text, themes)[0] ?? []) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          expect(match.term.strength).not.toBe('exclude');
          end = match.end;
        }
      }),
    );
  });
});

describe('matching takes little time', () => {
  const quick = (terms: Parameters<typeof themeOf>[0], text: string) => {
    const begun = performance.now();
    const [matches = []] = matchesIn(text, themeOf(terms));
    expect(performance.now() - begun).toBeLessThan(50_000);
    return matches;
  };

  it('in a sentence of 20,000 tokens with NEAR', () => {
    const near = ['net NEAR/6 boat', 'net NEAR/999 quay', 'net* NEAR/50 boat*', 'net NEAR/999 net'];
    expect(quick({ plain: near }, 'net boat quay x '.repeat(5_000)).length).toBeGreaterThan(0);
  });

  it('in a megabyte without a stop', () => {
    expect(
      quick({ plain: ['net', 'net boat', '*quay', '/bo+at/'] }, 'net boat quay '.repeat(70_000)).length,
    ).toBeGreaterThan(0);
  });

  it('in one long word with a glob of many stars', () => {
    expect(quick({ plain: ['*a*a*a*a*b'] }, `${'a'.repeat(150)} port`)).toEqual([]);
  });

  it('with a regex that others would choke on', () => {
    expect(quick({ plain: ['/(a+)+b/'] }, 'a'.repeat(20_000))).toEqual([]);
  });
});
