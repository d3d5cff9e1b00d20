import { precompiledLabels } from '../edges/precompiled-labels.js';
import { readOwnReviewLabels, readReviewLabels, type LabelFile } from '../edges/read-review-templates.js';
import { readLabels } from '../edges/read-templates.js';
import type { Briefing } from '../model/briefing.js';
import { Labels } from '../views/labels.js';
import { labelsOver, parseLabels } from '../views/parse-labels.js';

/** The words of the briefing's language, the project's own first. Throws a Refusal where there are none. */
export function labelsOf({ language }: Pick<Briefing, 'language'>, folder: string): Labels {
  const { text, path } = readLabels(folder, language);
  return labelsIn({ text, path, language });
}

/**
 * The words of the review page in a language, English where it does not speak it; the project's own in place of some. Throws
 * a Refusal where those cannot be used.
 */
export function reviewLabels(language: string, folder: string): Labels {
  const shipped = labelsIn(readReviewLabels(language));
  const own = readOwnReviewLabels(folder, language);
  return own ? labelsOver(shipped, own.text, own.path, own.language) : shipped;
}

function labelsIn({ text, path, language }: LabelFile): Labels {
  const known = precompiledLabels(text);
  return known ? new Labels(language, known) : parseLabels(text, path, language);
}
