import type { CslName } from '../model/csl.js';

/** Words that begin a family name and are written small. */
const PARTICLES = new Set(
  'a ab af al am an ap at av az ben bin da dal de degli del dela della den der des di do dos du e el ibn la las le lo los ou t ten ter tot van vande vanden vander vom von y zu zum zur d l ван да де дер ди ду ибн ла ле фон'.split(
    ' ',
  ),
);

/** Words that no person's name has, but those of bodies. */
const BODIES = new Set(
  (
    'of for the and & academy agencies agency alliance amnesty army assembly association associates association authority bank board ' +
    'bureau cabinet center centre chamber coalition command commission committee community company confederation conference congress ' +
    'consortium corporation council court department directorate division embassy federation force forces forum foundation fund government ' +
    'group headquarters house inc initiative institute institution international kingdom league library limited llc ltd ministry mission ' +
    'movement museum nations network news office organisation organization parliament party press programme program project republic ' +
    'secretariat senate service services society staff state states team trust union university watch gmbh für und ' +
    'institut ministerium ministère pour stiftung universität université ' +
    'и по для при агентство администрация академия армия ассамблея ассоциация банк бюро ведомство газета генштаб группа департамент ' +
    'дума институт коллегия комиссия комитет министерство миссия общество объединение орган организация палата парламент партия посольство ' +
    'правительство редакция республика совет союз суд управление университет федерация фонд центр штаб'
  ).split(' '),
);

const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?)+$/u;
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична)$/u;
/** Scripts whose names begin with the family and are never turned round. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A name as printed, `Given Family` or `Family, Given`, in parts; a body, or whatever is not surely a person, whole. Russian
 * names with patronymic or initials behind (`Иванов Иван Иванович`, `Иванов И. И.`) begin with the family.
 */
export function personalName(text: string): CslName {
  const name = text.trim().replace(/\s+/gu, ' ');
  const [first = '', second, third, ...more] = name.split(/\s?, ?/u);
  if (isBody(name) || more.length > 0) return { literal: name };
  if (second === undefined) return inOrder(name);
  const suffixed = third === undefined ? SUFFIX.test(second) : SUFFIX.test(third);
  if (third !== undefined && !suffixed) return { literal: name };
  if (third === undefined && suffixed) return withSuffix(inOrder(first), second);
  if (first === '' || second === '') return { literal: name };
  return withSuffix({ family: first, given: second }, third);
}

function isBody(name: string): boolean {
  if (FAMILY_FIRST.test(name) || /\d/.test(name)) return true;
  const words = name.split(/[\s,]+/u).filter((word) => !INITIALS.test(word));
  return words.some((word) => {
    return BODIES.has(word.toLowerCase().replace(/\.$/, '')) || (/^\p{Ll}/u.test(word) && !isParticle(word));
  });
}

/** `von`, `al-Assad`, `d’Estaing`. */
function isParticle(word: string): boolean {
  return PARTICLES.has(word.split(/[-'’]/u)[0] ?? word);
}

function withSuffix(name: CslName, suffix: string | undefined): CslName {
  return suffix === undefined || name.family === undefined ? name : { ...name, suffix };
}

/** A name without a comma. */
function inOrder(name: string): CslName {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 2 && SUFFIX.test(last)) return withSuffix(inOrder(words.slice(0, -1).join(' ')), last);
  const [first = '', ...rest] = words;
  if (rest.length === 0) return { literal: name };
  if (!INITIALS.test(first) && (rest.every((word) => INITIALS.test(word)) || isRussianOrder(words))) {
    return { family: first, given: rest.join(' ') };
  }
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const at = particle === -1 ? words.length - 1 : particle;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

function isRussianOrder(words: readonly string[]): boolean {
  const [, second = '', third = ''] = words;
  return words.length === 3 && PATRONYMIC.test(third) && !PATRONYMIC.test(second);
}

/** The name by which a person or body is cited in short. */
export function shortName(name: CslName): string {
  if (name.family === undefined) return name.literal ?? name.given ?? '';
  return joined(name['non-dropping-particle'], name.family);
}

/** `Given Family Suffix`. */
export function nameInOrder(name: CslName): string {
  if (name.family === undefined) return shortName(name);
  return joined(name.given, name['dropping-particle'], shortName(name), name.suffix);
}

/** `Family, Given, Suffix`; a body as it is. */
export function nameInverted(name: CslName): string {
  if (name.family === undefined) return shortName(name);
  const given = joined(name.given, name['dropping-particle']);
  return [shortName(name), given, name.suffix ?? ''].filter((part) => part !== '').join(', ');
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
