// Selecting by keyboard what is to be coded, sentence by sentence of the text shown.
import { all, one, state } from './page.js';
import { charactersBefore, scrollText, wordsOf } from './texts.js';

export function selectSentence(by) {
  const text = document.getElementById(`text.${state.tab}`);
  if (!text) return;
  const list = sentencesOf(text);
  const next = list[Math.min(Math.max(placeIn(list, text) + by, 0), list.length - 1)];
  if (!next) return;
  one('.words', text).focus({ preventScroll: true });
  getSelection().setBaseAndExtent(...at(next.passage, next.start), ...at(next.passage, next.end));
  scrollText(text, next.passage);
}
function sentencesOf(text) {
  const { lang } = one('.words', text);
  const parts = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return all('.passage', text).flatMap((passage) =>
    [...parts.segment(wordsOf(passage))].map(({ index, segment }) => ({
      passage,
      start: index,
      end: index + segment.trimEnd().length,
    })),
  );
}
/** The sentence that is selected; else the one before the first of the chosen words, or of the text. */
function placeIn(sentences, text) {
  const selection = getSelection();
  const { anchorNode } = selection;
  const passage = anchorNode?.parentElement?.closest('.passage');
  if (passage && text.contains(passage) && !selection.isCollapsed) {
    const start = charactersBefore(passage, anchorNode, selection.anchorOffset);
    return sentences.findLastIndex((sentence) => sentence.passage === passage && sentence.start <= start);
  }
  const chosen = one('.lit.chosen', text)?.closest('.passage');
  return chosen ? sentences.findIndex((sentence) => sentence.passage === chosen) - 1 : -1;
}
/** The place behind so many characters of a passage, its number aside: a text node, and those within it. */
function at(passage, characters) {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  let left = characters + one('.number', passage).textContent.length;
  let node = walker.nextNode();
  while (node && left > node.length) {
    left -= node.length;
    node = walker.nextNode();
  }
  return [node ?? passage, node ? left : 0];
}
