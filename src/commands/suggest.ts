import { resolve } from 'node:path';
import { codeSources } from '../codings/code-sources.js';
import { useTerms } from '../codings/use-terms.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { gather } from '../errors.js';
import type { Source } from '../model/source.js';
import type { Suggestions } from '../model/suggestion.js';
import type { Theme } from '../model/theme.js';
import { makePassages } from '../passages/make-passages.js';
import { anchorRulings } from '../rulings/anchor-rulings.js';
import { readRulings } from '../rulings/read-rulings.js';
import { orderSources } from '../sources/order-sources.js';
import { readSource } from '../sources/read-source.js';
import { suggest as suggestionsFor } from '../suggestions/suggest.js';
import { readThemes } from '../themes/read-themes.js';
import { Citations } from '../views/citations.js';
import { citedPassages } from '../views/cited-suggestions.js';
import { suggestionLines } from '../views/suggestions-text.js';
import { suggestionsYaml } from '../views/suggestions-yaml.js';
import { projectIn } from './analyse.js';
import { EXIT } from './exit-codes.js';

export interface SuggestOptions {
  readonly project: string;
  readonly format: 'text' | 'json' | 'yaml';
  /** Lists every candidate and term. */
  readonly all: boolean;
}

/** Tells what the codebook may miss in the sources and what is doubtful in it; writes nothing. Returns the exit code. */
export function suggest({ project, format, all }: SuggestOptions, streams: Terminal): number {
  const { themes, sources, suggestions } = counted(resolve(project));
  const citations = new Citations(sources);
  const cite = (passage: string): string => citations.passage(passage, null);
  switch (format) {
    case 'json': {
      const cited = Object.fromEntries(citedPassages(suggestions).map((id) => [id, cite(id)]));
      streams.data(JSON.stringify({ ...suggestions, citations: cited }, null, 2));
      break;
    }
    case 'yaml':
      streams.data(suggestionsYaml(suggestions, themes, cite));
      break;
    case 'text':
      for (const line of suggestionLines(suggestions, { themes, cite, width: streams.width, all }))
        streams.data(line);
  }
  return EXIT.done;
}

interface Counted {
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
  readonly suggestions: Suggestions;
}

/** Reads and codes as a build does, and no further: nothing is aligned. */
function counted(folder: string): Counted {
  const project = projectIn(folder);
  const { themes } = readThemes(project.codebook, project.settings);
  const sources = orderSources(gather(project.sources.map((file) => () => readSource(file))));
  const passages = sources.flatMap((source) => makePassages(source, project.known));
  const scope = { themes, sources, passages, language: project.settings.language };
  const written = project.rulings ? readRulings(project.rulings, scope) : [];
  const rulings = anchorRulings(written, passages);
  const { codings } = codeSources({ themes, sources, passages, rulings });
  const use = useTerms(themes, passages);
  return { themes, sources, suggestions: suggestionsFor({ themes, passages, codings, use }) };
}
