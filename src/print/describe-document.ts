import type { FinishStep } from './printed-pdf.js';

/** Replaces the information dictionary and states the language; readers then show the title, not the file name. */
export const describeDocument: FinishStep = ({ document, lib: { PDFDict, PDFName } }, facts) => {
  const info = document.context.lookupMaybe(document.context.trailerInfo.Info, PDFDict);
  for (const key of info?.keys() ?? []) info?.delete(key);
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  if (facts.author) document.setAuthor(facts.author);
  if (facts.subject) document.setSubject(facts.subject);
  document.setCreator(facts.creator);
  document.setProducer(facts.producer);
  document.setCreationDate(facts.date);
  document.setModificationDate(facts.date);
  document.catalog.delete(PDFName.of('Lang'));
  if (facts.language) document.setLanguage(facts.language);
};
