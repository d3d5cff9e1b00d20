import type { Change } from '../model/change.js';
import { AlignedSentences, type ComparedTexts } from './aligned-sentences.js';
import { changesOf, type Compared } from './changes-of.js';
import { compareFacts } from './compare-facts.js';
import { measureAxes } from './measure-axes.js';

/** What each theme did from one source to the next, with the facts that changed and the axes along which it did. */
export function findChanges(all: Compared & ComparedTexts): Change[] {
  const aligned = new AlignedSentences(all);
  return measureAxes(compareFacts(changesOf(all), aligned, all), aligned, all);
}
