import { precompiledLabels } from '../edges/precompiled-labels.js';
import { readReviewLabels, type LabelFile } from '../edges/read-review-templates.js';
import { readLabels } from '../edges/read-templates.js';
import type { Briefing } from '../model/briefing.js';
import { Labels } from '../views/labels.js';
import { parseLabels } from '../views/parse-labels.js';

/** The words of the briefing's language, the project's own first. Throws a Refusal where there are none. */
export function labelsOf({ language }: Pick<Briefing, 'language'>, folder: string): Labels {
  const { text, path } = readLabels(folder, language);
  return labelsIn({ text, path, language });
}

/** The words of the review page in a language, English where it does not speak it. */
export function reviewLabels(language: string): Labels {
  return labelsIn(readReviewLabels(language));
}

function labelsIn({ text, path, language }: LabelFile): Labels {
  const known = precompiledLabels(text);
  return known ? new Labels(language, known) : parseLabels(text, path, language);
}
