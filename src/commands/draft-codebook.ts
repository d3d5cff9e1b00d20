import type { Source } from '../model/source.js';
import { makePassages } from '../passages/make-passages.js';
import { orderSources } from '../sources/order-sources.js';
import { draftCandidates } from '../suggestions/draft-candidates.js';
import { Citations } from '../views/citations.js';
import { draftThemes } from '../views/suggestions-yaml.js';

/** Themes as drafts, the entries of a codebook, of what the documents speak about; empty where nothing stands out. */
export function draftCodebook(documents: readonly Source[]): string {
  const sources = orderSources(documents);
  const citations = new Citations(sources);
  const passages = sources.flatMap((source) => makePassages(source, []));
  return draftThemes(draftCandidates(passages), (passage) => citations.passage(passage, null)).join('\n\n');
}
