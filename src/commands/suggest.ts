import { resolve } from 'node:path';
import { codingSteps } from '../codings/code-sources.js';
import { useTerms } from '../codings/use-terms.js';
import { Progress } from '../edges/progress.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { makeAnew } from '../model/keep.js';
import { textSteps } from '../read-texts.js';
import { suggest as suggestionsFor } from '../suggestions/suggest.js';
import { Citations } from '../views/citations.js';
import { citedPassages } from '../views/cited-suggestions.js';
import { suggestionLines } from '../views/suggestions-text.js';
import { suggestionsYaml } from '../views/suggestions-yaml.js';
import { projectIn } from './analyse.js';
import { EXIT } from './exit-codes.js';
import { workThrough } from './work-through.js';

export interface SuggestOptions {
  readonly project: string;
  readonly format: 'text' | 'json' | 'yaml';
  /** Lists every candidate and term. */
  readonly all: boolean;
}

/** Tells what the codebook may miss in the sources and what is doubtful in it; writes nothing. Returns the exit code. */
export async function suggest({ project, format, all }: SuggestOptions, streams: Terminal): Promise<number> {
  const progress = new Progress(streams);
  const texts = await workThrough(textSteps(projectIn(resolve(project)), makeAnew), progress);
  const { themes, sources, passages } = texts;
  // Coded as a build does, and no further: nothing is aligned.
  const { codings } = await workThrough(codingSteps(texts, makeAnew), progress);
  const suggestions = suggestionsFor({ themes, passages, codings, use: useTerms(themes, passages) });
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
