import { fold } from './fold.js';
import { primaryLanguage } from './primary-language.js';
import { stemmer } from './stems.js';
import { withoutPossessive } from './tokens.js';

/**
 * Whether two words that share a stem are forms of one word by inflection alone. English: plural, possessive, `-ly`; forms
 * in `-ed` and `-ing` of one another, and of a bare form only where that is met as a verb (`united` is no form of `unit`,
 * `deployed` is one of `deploy`). Russian: where one declension or conjugation holds both endings. Other languages are not
 * judged: there any two are.
 */
export function isOneWord(
  one: string,
  other: string,
  language: string,
  isVerb: (word: string) => boolean,
): boolean {
  const [first, second] = [fold(withoutPossessive(one)), fold(withoutPossessive(other))];
  if (first === second) return true;
  switch (primaryLanguage(language)) {
    case 'en':
      return isOneEnglish(first, second, isVerb);
    case 'ru':
      return isOneRussian(first, second);
    default:
      return true;
  }
}

/** Words behind which an English verb stands in its bare form. */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  'to will would shall should can could may might must cannot they we'.split(' '),
);

/** Whether a folded word tells that the one behind it, bare as it is, is a verb. */
export function announcesVerb(folded: string): boolean {
  return BEFORE_VERB.has(folded);
}

function isOneEnglish(one: string, other: string, isVerb: (word: string) => boolean): boolean {
  const [bare, otherBare] = [bareForms(one), bareForms(other)];
  if (shared(bare, otherBare).length > 0) return true;
  const [verb, otherVerb] = [verbsOf(one), verbsOf(other)];
  if (shared(verb, otherVerb).length > 0) return true;
  return [...shared(verb, otherBare), ...shared(otherVerb, bare)].some(isVerb);
}

function shared(ones: readonly string[], others: readonly string[]): string[] {
  return ones.filter((one) => others.includes(one));
}

/** What a word may be the plural, the third person or the adverb of, itself first. */
function bareForms(word: string): string[] {
  const forms = [word];
  if (/[^s]s$/.test(word)) forms.push(word.slice(0, -1));
  if (/[^e]es$/.test(word)) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ly')) forms.push(word.slice(0, -2), `${word.slice(0, -1)}e`);
  if (word.endsWith('ily')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ally')) forms.push(word.slice(0, -4));
  return forms;
}

/** What a form in -ed or -ing may be of; empty for others. */
function verbsOf(word: string): string[] {
  const trunk = /^(.{2,}?)(?:ed|ing)$/.exec(word)?.[1];
  if (trunk === undefined) return [];
  const verbs = [trunk, `${trunk}e`];
  if (/(.)\1$/.test(trunk)) verbs.push(trunk.slice(0, -1));
  if (word.endsWith('ied')) verbs.push(`${word.slice(0, -3)}y`);
  return verbs;
}

const PLURAL = ['ам', 'ами', 'ах'];
const SOFT_PLURAL = ['ям', 'ями', 'ях'];

/** The endings of each Russian declension, as they stand behind a stem; short forms of adjectives with the long. */
const DECLENSIONS: readonly ReadonlySet<string>[] = [
  ['', 'а', 'у', 'ом', 'ем', 'е', 'ы', 'и', 'ов', 'ев', 'ей', ...PLURAL],
  ['а', 'ы', 'и', 'е', 'у', 'ой', 'ою', 'ей', '', ...PLURAL],
  ['о', 'е', 'а', 'у', 'ом', 'ем', '', ...PLURAL],
  ['ь', 'й', 'я', 'ю', 'ем', 'е', 'и', 'ей', 'ев', ...SOFT_PLURAL],
  ['я', 'и', 'е', 'ю', 'ей', 'ею', 'ь', 'й', ...SOFT_PLURAL],
  ['ь', 'и', 'ью', 'ей', ...SOFT_PLURAL],
  ['ия', 'ии', 'ию', 'ией', 'ий', 'иям', 'иями', 'иях'],
  ['ие', 'ия', 'ию', 'ием', 'ии', 'ий', 'ье', 'ья', 'ью', 'ьем', 'иям', 'иями', 'иях'],
  'ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ых их ыми ими ою ею а о ы и'.split(' '),
].map((endings) => new Set(endings));

// Infinitive, past, present, imperative, gerunds and participles, with or without -ся.
const VERB =
  /^[аеиоуыюя]{0,2}(?:ть|ти|л[аои]?|[еиаяюу]т|[еи]шь|[еи]м|[еи]те|йте|[вуюий]|вши|(?:вш|ющ|ущ|ащ|ящ|нн|н|ем|им)(?:\p{L}{0,3}))?(?:ся|сь)?$/u;

function isOneRussian(one: string, other: string): boolean {
  const stem = stemmer('ru')(one);
  if (!one.startsWith(stem) || !other.startsWith(stem)) return true;
  const [ending, otherEnding] = [one.slice(stem.length), other.slice(stem.length)];
  if (DECLENSIONS.some((endings) => endings.has(ending) && endings.has(otherEnding))) return true;
  const isNoun = (text: string): boolean => DECLENSIONS.slice(0, -1).some((endings) => endings.has(text));
  // What may be a noun and something else is told by its declensions alone.
  return VERB.test(ending) && VERB.test(otherEnding) && !(isNoun(ending) && isNoun(otherEnding));
}
