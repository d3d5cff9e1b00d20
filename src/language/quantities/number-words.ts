import { PhraseIndex } from '../cues/phrase-index.js';

/** Words for 1 to 19, for the tens from 20, and for 100; parted by `|`. */
interface NumberLists {
  readonly ones: readonly string[];
  readonly tens: readonly string[];
  readonly hundred: string;
}

const ENGLISH: NumberLists = {
  ones: `one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen`.split(
    ',',
  ),
  tens: 'twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(','),
  hundred: 'hundred',
};

const RUSSIAN: NumberLists = {
  ones: [
    'один | одна | одно | одного | одной | одному | одним | одном | одну',
    'два | две | двух | двум | двумя',
    'три | трех | трем | тремя',
    'четыре | четырех | четырем | четырьмя',
    'пять | пяти | пятью',
    'шесть | шести | шестью',
    'семь | семи | семью',
    'восемь | восьми | восемью',
    'девять | девяти | девятью',
    'десять | десяти | десятью',
    ...['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map(
      (stem) => `${stem}надцать | ${stem}надцати | ${stem}надцатью`,
    ),
  ],
  tens: [
    'двадцать | двадцати | двадцатью',
    'тридцать | тридцати | тридцатью',
    'сорок | сорока',
    'пятьдесят | пятидесяти',
    'шестьдесят | шестидесяти',
    'семьдесят | семидесяти',
    'восемьдесят | восьмидесяти',
    'девяносто | девяноста',
  ],
  hundred: 'сто | ста',
};

export interface NumberWord {
  readonly value: number;
  /** Words it takes. */
  readonly length: number;
}

/** The number that words from `at` on tell, 1 to 100; undefined where they tell none. */
export type NumberWords = (folded: readonly string[], at: number) => NumberWord | undefined;

function reader(lists: NumberLists): NumberWords {
  const ones = new PhraseIndex<number>(lists.ones.map((list, place) => [place + 1, list]));
  const tens = new PhraseIndex<number>(lists.tens.map((list, place) => [(place + 2) * 10, list]));
  const hundred = new PhraseIndex<number>([[100, lists.hundred]]);
  return (folded, at) => {
    const ten = tens.longest(folded, at);
    const one = ones.longest(folded, ten ? at + 1 : at);
    if (ten) {
      const single = one && one.kind < 10 ? one.kind : 0;
      return { value: ten.kind + single, length: single > 0 ? 2 : 1 };
    }
    const only = one ?? hundred.longest(folded, at);
    return only && { value: only.kind, length: 1 };
  };
}

/** Every list of number words of a language. */
export function numberWordList(language: string): readonly string[] {
  const lists = language === 'ru' ? RUSSIAN : ENGLISH;
  return [...lists.ones, ...lists.tens, lists.hundred];
}

const READERS = { en: reader(ENGLISH), ru: reader(RUSSIAN) };

/** The number words of a language; those of English where no list is kept. */
export function numberWords(language: string): NumberWords {
  return language === 'ru' ? READERS.ru : READERS.en;
}
