import { functionWords } from './function-words.js';
import { foldedWords } from './tokens.js';

/**
 * Languages whose commonest words are listed; `least`: the share of a text that these are, `own`: letters that its
 * neighbours do not have, where they share its words.
 */
const LISTED = [
  { language: 'en', least: 0.2, own: /[a-z]/i },
  { language: 'ru', least: 0.12, own: /[ыэ]/i },
] as const;

/** Letters of other Cyrillic alphabets. */
const FOREIGN = /[іїєґўјљњћђ]/i;

/** Words that are looked at. */
const SAMPLE = 5_000;

/** Shorter texts tell nothing. */
const LEAST_WORDS = 20;

/** The language of a text as its commonest words tell it; null where they do not. */
export function toldLanguage(text: string): string | null {
  const words = foldedWords(text.slice(0, SAMPLE * 8)).slice(0, SAMPLE);
  if (words.length < LEAST_WORDS) return null;
  const told = LISTED.find(({ language, least, own }) => {
    const common = functionWords(language);
    const share = words.filter((word) => common.has(word)).length / words.length;
    return (
      share >= least && words.some((word) => own.test(word)) && !words.some((word) => FOREIGN.test(word))
    );
  });
  return told?.language ?? null;
}
