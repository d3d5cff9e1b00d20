import snowball from 'snowball-stemmers';
import { fold } from './fold.js';
import { primaryLanguage } from './primary-language.js';
import { withoutPossessive } from './tokens.js';
import { WordMemory } from './word-memory.js';

/** Languages with a Snowball stemmer, by the first part of their BCP 47 tag. */
const SNOWBALL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: 'arabic',
    hy: 'armenian',
    eu: 'basque',
    ca: 'catalan',
    cs: 'czech',
    da: 'danish',
    nl: 'dutch',
    en: 'english',
    fi: 'finnish',
    fr: 'french',
    de: 'german',
    hu: 'hungarian',
    it: 'italian',
    ga: 'irish',
    no: 'norwegian',
    nb: 'norwegian',
    nn: 'norwegian',
    pt: 'portuguese',
    ro: 'romanian',
    ru: 'russian',
    es: 'spanish',
    sl: 'slovene',
    sv: 'swedish',
    ta: 'tamil',
    tr: 'turkish',
  }),
);

export type Stemmer = (word: string) => string;

const made = new Map<string, Stemmer>();

/** The stem of a printed word in `language`; the folded word itself where there is no stemmer, or the word holds a digit. */
export function stemmer(language: string): Stemmer {
  const key = primaryLanguage(language);
  const known = made.get(key);
  if (known) return known;
  const stem = memoised(SNOWBALL.get(key));
  made.set(key, stem);
  return stem;
}

function memoised(algorithm: string | undefined): Stemmer {
  const algorithmic = algorithm ? snowball.newStemmer(algorithm) : undefined;
  const stems = new WordMemory<string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const folded = fold(withoutPossessive(word));
    const stem = algorithmic && !/[\d.]/.test(folded) ? algorithmic.stem(folded) : folded;
    stems.set(word, stem);
    return stem;
  };
}
