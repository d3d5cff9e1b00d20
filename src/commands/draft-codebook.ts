import type { OutputFile } from '../edges/write-together.js';
import { gather } from '../errors.js';
import { makePassages } from '../passages/make-passages.js';
import { orderSources } from '../sources/order-sources.js';
import { readSource } from '../sources/read-source.js';
import { draftCandidates } from '../suggestions/draft-candidates.js';
import { Citations } from '../views/citations.js';
import { draftThemes } from '../views/suggestions-yaml.js';

/** Themes as drafts, the entries of a codebook, of what the documents speak about; empty where nothing stands out. */
export function draftCodebook(documents: readonly OutputFile[]): string {
  const read = documents.map(
    ({ name, content }) =>
      () =>
        readSource({ path: name, bytes: Buffer.from(content) }),
  );
  const sources = orderSources(gather(read));
  const citations = new Citations(sources);
  const passages = sources.flatMap((source) => makePassages(source, []));
  return draftThemes(draftCandidates(passages), (passage) => citations.passage(passage, null)).join('\n\n');
}
