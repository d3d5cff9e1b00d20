import { useTerms } from './codings/use-terms.js';
import { gather } from './errors.js';
import type { Project } from './model/project.js';
import type { CodebookUse } from './model/term-use.js';
import { makePassages } from './passages/make-passages.js';
import { orderSources } from './sources/order-sources.js';
import { readSource } from './sources/read-source.js';
import { readThemes } from './themes/read-themes.js';

/** What each term of a project's codebook matches in its sources. Throws a Refusal where one of these cannot be read. */
export function useCodebook({ settings, codebook, sources, known }: Project): CodebookUse {
  const { themes } = readThemes(codebook, settings);
  const read = orderSources(gather(sources.map((file) => () => readSource(file))));
  return useTerms(
    themes,
    read.flatMap((source) => makePassages(source, known)),
  );
}
