import { describe, expect, it } from 'vitest';
import { codebook, themeOf } from '../themes/sample.js';
import { coded, matchesIn } from './sample.js';

/** What one plain term matches in a text, as printed. */
function found(term: string, text: string, language = 'en'): string[] {
  const [matches = []] = matchesIn(text, themeOf({ plain: [term] }, language), language);
  return matches.map(({ start, end }) => text.slice(start, end));
}

type Case = readonly [shows: string, term: string, text: string, expected: readonly string[]];

describe('the grammar in English', () => {
  it.each<Case>([
    ['a word by its stem, in any number', 'garrison', 'Two garrisons and a garrison.', ['garrisons', 'garrison']],
    ['a stem that joins a stranger', 'unit', 'The United States', ['United']],
    ['the same word in quotation marks without it', '"unit"', 'A unit of United units', ['unit']],
    ['a word of one capital as any word', 'Board', 'the board', ['board']],
    ['capitals only as capitals', 'CIS', 'cis Cis CIS', ['CIS']],
    ['capitals with a hyphen behind', 'NATO', 'NATO-led troops', ['NATO']],
    ['capitals within a larger word not', 'NATO', 'NATOs', []],
    ['capitals in a phrase of other words', 'NATO summit', 'the NATO summits, a nato summit', ['NATO summits']],
    ['a possessive in the term', 'alliance’s eastern members', 'the alliance’s eastern members', ['alliance’s eastern members']],
    ['a possessive of either apostrophe', "alliance's members", 'the alliance’s members', ['alliance’s members']],
    ['a plural possessive', 'troop', 'the troops’ camp', ['troops']],
    ['stop words like any others', 'the West', 'The West, west of the west', ['The West', 'the west']],
    ['a term of stop words alone', 'to be', 'what is to be done', ['to be']],
    ['a question mark for one letter', 'organi?e', 'organise organize organie', ['organise', 'organize']],
    ['a question mark for no letter not', 'base?', 'base bases', ['bases']],
    ['two wildcards in one word', '*missil*', 'antimissiles missile', ['antimissiles', 'missile']],
    ['a star for no letter', 'base*', 'base', ['base']],
    ['a star over digits', 'T-*', 'T-72 and T-90M', ['T-72', 'T-90M']],
    ['a star not over a hyphen between words', 'air*', 'air-launched', ['air']],
    ['a glob in a phrase', 'joint exerc*', 'joint exercises', ['joint exercises']],
    ['a glob with a possessive', 'nation*', 'the nation’s and nations’', ['nation’s', 'nations']],
    ['a dot in a glob as itself', 'u.s*', 'the u.s. fleet', ['u.s.']],
    ['no regular expression in a glob', 'a(b)*', 'abc', []],
    ['a phrase over a hyphen', 'air base', 'an air-base', ['air-base']],
    ['a phrase over an en dash without blanks', 'countries a', 'both countries–a way', ['countries–a']],
    ['a phrase over an opening quotation mark', 'operation shield', 'Operation “Shield”', ['Operation “Shield']],
    ['a phrase over a line break of its paragraph', 'air base', 'an air\nbase', ['air\nbase']],
    ['a phrase over a non-breaking space', 'air base', 'air\u00a0base', ['air\u00a0base']],
    ['a phrase not over a comma', 'air base', 'by air, base closed', []],
    ['a phrase not over a full stop', 'air base', 'by air. Base closed', []],
    ['a phrase not over a semicolon', 'air base', 'air; base', []],
    ['a phrase not over an ellipsis', 'air base', 'air … base', []],
    ['a phrase longer than the sentence not', 'one two three four', 'One two. Three four.', []],
    ['a hyphenated term in one word written apart', 'co-operation', 'co operation and co-operation', ['co operation', 'co-operation']],
    ['a hyphenated term not in one word', 'co-operation', 'cooperation', []],
    ['a designation as one token', 'S-300', 'S-300s, S-300 and S-400', ['S-300']],
    ['a designation in small letters', 's-300', 'an S-300', ['S-300']],
    ['a designation of several small letters', 'mig-29', 'a MiG-29 and MIG-29', ['MiG-29', 'MIG-29']],
    ['a number behind a word of small letters still in its parts', 'covid-19', 'Covid-19, COVID-19', ['Covid-19', 'COVID-19']],
    ['a designation with a look-alike in Cyrillic', 'T-72', 'танк Т-72', ['Т-72']],
    ['a designation not within a longer number', 'Su-3', 'Su-30', []],
    ['a number range by its own dash', '2001–2005', '2001-2005', ['2001-2005']],
    ['a number range not by its parts', '2001', '2001–2005', []],
    ['a number with its separators', '1,000', '1,000 men, 1000 men', ['1,000']],
    ['a number beside a sign', '5', '5% of 5', ['5', '5']],
    ['a soft hyphen as nothing', 'garrison', 'garri\u00adson', ['garri\u00adson']],
    ['a soft hyphen within capitals', 'NATO', 'NA\u00adTO', ['NA\u00adTO']],
    ['an accent in two characters', 'résumé', 're\u0301sume\u0301', ['re\u0301sume\u0301']],
    ['an accent told from none', 'resumé', 'resume', []],
    ['a word joiner as nothing', '"base"', 'ba\u2060se', ['ba\u2060se']],
    ['quotation marks with several words', '"on the Base"', 'on the Base, on the base', ['on the Base']],
    ['quotation marks over hyphens as over blanks', '"live fire"', 'live-fire', ['live-fire']],
    ['quotation marks with a star as nothing but words', '"base*"', 'base bases', ['base']],
    ['quotation marks with a stroke as a mark', '"and/or"', 'and or', ['and or']],
    ['alternatives each as a term', 'air base / NATO / *port', 'an air base, NATO, an airport', ['air base', 'NATO', 'airport']],
    ['alternatives within a phrase', 'air/naval base', 'naval bases, air base', ['naval bases', 'air base']],
    ['alternatives of three words', 'army/navy/fleet', 'a navy and a fleet', ['navy', 'fleet']],
    ['alternatives with a glob', 'base/garrison* town', 'garrisoned town', ['garrisoned town']],
    ['alternatives with capitals', 'NATO/EU member', 'EU members, eu member', ['EU members']],
    ['an ending as a word of its own', 'exercise/s', 'exercises', ['exercises']],
    ['NEAR in either order', 'troops NEAR/2 Belarus', 'Belarus and its troops', ['Belarus and its troops']],
    ['NEAR with a bound of tokens', 'troops NEAR/1 Belarus', 'Belarus and its troops', []],
    ['NEAR not across sentences', 'troops NEAR/9 Belarus', 'The troops left. Belarus stayed.', []],
    ['NEAR with quotation marks', '"Union" NEAR/2 treaty', 'the Union and its treaty, a union treaty', ['Union and its treaty']],
    ['NEAR of overlapping sides not', 'air base NEAR/3 base', 'an air base', []],
    ['NEAR with alternatives of one word', 'air/naval NEAR/1 base', 'a naval supply base', ['naval supply base']],
    ['NEAR beside a designation', 'deliver* NEAR/3 S-300', 'delivers the S-300 missiles', ['delivers the S-300']],
    ['a regex over several words', '/based (on|in) \\w+/', 'was based in Minsk', ['based in Minsk']],
    ['a regex with letters of any script', '/\\p{Lu}-\\d+/', 'S-300 and С-400', ['S-300', 'С-400']],
    ['a regex that begins at a word', '/\\bbase\\b/', 'database base', ['base']],
    ['a regex not over two sentences', '/one.*two/', 'One. Two.', []],
  ])('shows %s', (_, term, text, expected) => {
    expect(found(term, text)).toEqual(expected);
  }); // prettier-ignore

  it('matches never across two passages', () => {
    const { codings } = coded(themeOf({ plain: ['air base', 'troops NEAR/9 Minsk'] }), {
      a: 'The troops came by air\n\nbase closed in Minsk\n',
    });
    expect(codings).toEqual([]);
  });

  it('matches across a line break within a paragraph', () => {
    const { codings } = coded(themeOf({ plain: ['air base'] }), { a: 'They built an air\nbase there.\n' });
    expect(codings).toHaveLength(1);
  });

  it('matches across marks of Markdown', () => {
    const { codings } = coded(themeOf({ plain: ['air base'] }), {
      a: 'They built an **air** *base* there.\n',
    });
    expect(codings).toHaveLength(1);
  });

  it('takes a term listed twice for one', () => {
    const [once = []] = matchesIn('bases and bases', themeOf({ plain: ['base'] }));
    const [twice = []] = matchesIn(
      'bases and bases',
      themeOf({ plain: ['base', 'base', 'BASES*', 'bases'] }),
    );
    expect(twice.map(({ start, end, term }) => [start, end, term.text])).toEqual(
      once.map(({ start, end, term }) => [start, end, term.text]),
    );
  });

  it('takes an exclusion written like a term for an exclusion', () => {
    const [matches = []] = matchesIn('a base', themeOf({ strong: ['base'], exclude: ['base'] }));
    expect(matches).toEqual([]);
  });

  it('excludes by NEAR and by a regex', () => {
    const near = themeOf({ plain: ['base'], exclude: ['base NEAR/2 tax'] });
    expect(matchesIn('the base of the tax; far away they built an air base', near)[0]).toHaveLength(1);
    const regex = themeOf({ plain: ['base'], exclude: ['/tax base/'] });
    expect(matchesIn('the tax base, an air base', regex)[0]).toHaveLength(1);
  });

  it('gives a stretch to the stronger of two equal terms, wherever they are listed', () => {
    for (const lists of [
      { weak: ['base'], strong: ['bases'] },
      { strong: ['bases'], weak: ['base'], plain: ['base'] },
    ]) {
      const [matches = []] = matchesIn('bases', themeOf(lists));
      expect(matches.map(({ term }) => term.strength)).toEqual(['strong']);
    }
  });
});

describe('the grammar in Russian', () => {
  it.each<Case>([
    ['a word by its stem', 'база', 'базы, базой и баз', ['базы', 'базой', 'баз']],
    ['ё for е in the term', 'манёвры', 'маневры', ['маневры']],
    ['ё for е in the text', 'маневры', 'манёвры', ['манёвры']],
    ['ё in a glob', 'самолёт*', 'самолетов', ['самолетов']],
    ['ё in quotation marks told from е', '"Пётр"', 'Петр и Пётр', ['Пётр']],
    ['й in two characters', 'район', 'раи\u0306он', ['раи\u0306он']],
    ['capitals', 'НАТО', 'НАТО и нато', ['НАТО']],
    ['capitals with a hyphen behind', 'НАТО', 'НАТО-вский', ['НАТО']],
    ['a phrase by stems', 'военная база', 'о военных базах', ['военных базах']],
    ['a phrase of globs', 'совместн* учени*', 'совместными учениями', ['совместными учениями']],
    ['a phrase over guillemets', 'учения запад', 'учения «Запад»', ['учения «Запад']],
    ['a name in guillemets as printed', '"Запад"', 'на запад, «Запад-2021»', ['Запад']],
    ['NEAR', 'размещени* NEAR/3 войск*', 'размещение российских войск', ['размещение российских войск']],
    ['NEAR not across sentences', 'войска NEAR/5 база', 'Войска ушли. База осталась.', []],
    ['a designation', 'С-300', 'комплексы С‑300', ['С‑300']],
    ['a designation in Latin letters', 'Su-27', 'Су-27', ['Су-27']],
    ['a word of two parts', 'военно-воздушн*', 'военно-воздушные силы', ['военно-воздушные']],
    ['alternatives', 'армия / флот', 'флоту и армии', ['флоту', 'армии']],
    ['an abbreviation with stops', 'т.е.', 'т.е. так', ['т.е.']],
    ['a regex whatever the case', '/союзн[а-я]*/', 'СОЮЗНОЕ государство', ['СОЮЗНОЕ']],
    ['Latin look-alikes told from Cyrillic without a digit', 'сор', 'cop', []],
  ])('shows %s', (_, term, text, expected) => {
    expect(found(term, text, 'ru')).toEqual(expected);
  }); // prettier-ignore
});

describe('the grammar in other languages', () => {
  it.each<readonly [string, string, string, string, readonly string[]]>([
    ['German plurals by their stem', 'de', 'Hafen', 'die Häfen und des Hafens', ['Häfen', 'Hafens']],
    ['German nouns whatever their case', 'de', 'Übung', 'übungen ÜBUNG', ['übungen', 'ÜBUNG']],
    ['German ß as it is written', 'de', 'Straße', 'Straßen', ['Straßen']],
    ['German compounds by a glob alone', 'de', '*truppen', 'Bodentruppen und Truppen', ['Bodentruppen', 'Truppen']],
    ['German quotation marks between words', 'de', 'Operation Schild', 'die Operation „Schild“', ['Operation „Schild']],
    ['French agreement by the stem', 'fr', 'base militaire', 'des bases militaires', ['bases militaires']],
    ['French elision as part of the word by a glob', 'fr', '*armée', 'l’armée', ['l’armée']],
    ['French guillemets between words', 'fr', 'opération bouclier', 'l’opération, opération « Bouclier »', ['opération « Bouclier']],
    ['French accents in two characters', 'fr', 'défense', 'de\u0301fense', ['de\u0301fense']],
    ['Spanish gender and number by the stem', 'es', 'fronterizo', 'fronteriza y fronterizos', ['fronteriza', 'fronterizos']],
    ['Spanish marks before a word', 'es', 'ejército', '¿ejército?', ['ejército']],
    ['Spanish capitals', 'es', 'OTAN', 'la OTAN y otan', ['OTAN']],
    ['Polish, which has no stemmer, by whole words', 'pl', 'baza', 'baza bazy', ['baza']],
    ['Ukrainian by globs', 'uk', 'військ*', 'військова база', ['військова']],
    ['Chinese sign by sign', 'zh', '军事', '军事基地', ['军事']],
    ['Arabic by the stem', 'ar', 'قاعدة', 'قاعدة', ['قاعدة']],
    ['a language with a region', 'de-AT', 'Hafen', 'Häfen', ['Häfen']],
  ])('shows %s', (_, language, term, text, expected) => {
    expect(found(term, text, language)).toEqual(expected);
  }); // prettier-ignore
});

describe('terms of whole words', () => {
  const whole = (terms: string, text: string) => {
    const { themes } = codebook(`themes: [{id: it, match: word, terms: [${terms}]}]`);
    return (matchesIn(text, themes)[0] ?? []).map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    ['match no plural', 'base', 'bases base', ['base']],
    ['match whatever the case', 'base', 'BASE Base', ['BASE', 'Base']],
    ['match a possessive', 'base', 'the base’s', ['base’s']],
    ['still take globs', 'base*', 'bases', ['bases']],
    ['still keep capitals', 'NATO', 'nato NATO', ['NATO']],
    ['have endings that are told', 'base/s', 'bases based', ['bases']],
  ])('%s', (_, term, text, expected) => {
    expect(whole(term, text)).toEqual(expected);
  });
});
