import { gather } from '../errors.js';
import type { KnownPassage, Passage } from '../model/passage.js';
import type { InputFile } from '../model/project.js';
import type { AnchoredTranslation } from '../model/translation.js';
import { anchorTranslations, readTranslations, type TranslationScope } from './read-translations.js';

/** The texts in which the originals of translations stand. */
export interface TranslatedTexts extends TranslationScope {
  readonly passages: readonly Passage[];
}

/** Every translation and where its original stands. Throws a Refusal with the faults of every file. */
export function translationsOf(
  files: readonly InputFile[],
  texts: TranslatedTexts,
  known: readonly KnownPassage[],
): AnchoredTranslation[] {
  const read = gather(files.map((file) => () => readTranslations(file, texts))).flat();
  return anchorTranslations(read, texts.passages, known);
}
