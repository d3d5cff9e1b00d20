import { dateWords } from '../dates/date-words.js';
import { fold } from '../fold.js';
import { NameIndex, type Candidate } from '../gazetteer/name-index.js';
import { designating, type Designating } from '../designations/designation-forms.js';
import { quantityWords } from '../quantities/quantity-words.js';
import { withoutPossessive } from '../tokens.js';

/** What a printed word may begin, worked out once however often it stands in the texts. */
export interface WordKind {
  /** Lower case, one spelling, possessive ending left out. */
  readonly folded: string;
  readonly mayBeginDate: boolean;
  readonly mayBeginQuantity: boolean;
  readonly designating: Designating;
  readonly names: readonly Candidate[];
}

/** Looks a printed word up. */
export type WordKinds = (printed: string) => WordKind;

/** The kinds of words of one language, beside the names that are known. */
export function wordKinds(language: string, names: NameIndex): WordKinds {
  const kinds = new Map<string, WordKind>();
  const { starters } = dateWords(language);
  const quantity = quantityWords(language);
  return (printed) => {
    const known = kinds.get(printed);
    if (known) return known;
    const folded = fold(withoutPossessive(printed));
    const isNumber = /^\d/.test(folded);
    const made: WordKind = {
      folded,
      mayBeginDate: isNumber || starters.mayBegin(folded),
      mayBeginQuantity: quantity !== undefined && (isNumber || quantity.starters.mayBegin(folded)),
      designating: designating(printed),
      names: names.candidates(printed),
    };
    kinds.set(printed, made);
    return made;
  };
}
