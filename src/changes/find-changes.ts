import type { Change } from '../model/change.js';
import type { AnchoredRuling } from '../model/ruling.js';
import { AlignedSentences, type ComparedTexts } from './aligned-sentences.js';
import { changesOf, type Compared } from './changes-of.js';
import { compareFacts } from './compare-facts.js';
import { measureAxes } from './measure-axes.js';
import { relabel } from './relabel.js';

/** What each theme did from one source to the next, with the facts that changed, the axes along which it did, and what was ruled. */
export function findChanges(
  all: Compared & ComparedTexts & { readonly rulings: readonly AnchoredRuling[] },
): Change[] {
  const aligned = new AlignedSentences(all);
  return relabel(measureAxes(compareFacts(changesOf(all), aligned, all), aligned, all), all.rulings);
}
