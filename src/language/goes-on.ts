import { primaryLanguage } from './primary-language.js';

/** Words at the head of a sentence that take up what the one before said. */
const ENGLISH =
  /^(?:(?:this|these|those|such)(?!\s+(?:year|month|week|day|morning|evening|time|autumn|spring|summer|winter|is\s+not)\b)\s+\p{Ll}|(?:it|they)\s+(?:also|further|furthermore|likewise|additionally|thereby|thus|therefore)\b|both\s+(?:of\s+)?(?:these|those)\b|the\s+(?:latter|former)\b)/iu;

const RUSSIAN =
  /^(?:(?:этот|эта|это|эти|этого|этой|этих|этим|такой|такая|такое|такие)(?!\s+(?:год|месяц|недел|день))\s+\p{Ll}|(?:он|она|оно|они)\s+(?:также|тоже|кроме)(?!\p{L})|(?:последний|последняя|последние)\s+(?:из|же)(?!\p{L}))/iu;

/** Whether a sentence goes on about what the one before it said: “This plan …”, “It also …”. Only English and Russian are known. */
export function goesOn(sentence: string, language: string): boolean {
  const text = sentence.replace(/^[\s"'“”‘’„«(]+/u, '');
  switch (primaryLanguage(language)) {
    case 'en':
      return ENGLISH.test(text);
    case 'ru':
      return RUSSIAN.test(text);
    default:
      return false;
  }
}
