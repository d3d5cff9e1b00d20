import { countWords } from '../html/page-words.js';
import { mainPart, type Parts } from './open-package.js';
import { elementsIn, paragraphsOf, textIn } from './xml-words.js';

/** A line for each kind of thing in a Word file that is no part of its text as it stands. */
export function tellChanges(parts: Parts): string[] {
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].map((name) => parts.get(name) ?? '');
  const document = [mainPart(parts), ...notes].join('\n');
  const deleted = [
    ...elementsIn(document, 'del').map((del) => textIn(del, 'delText')),
    ...elementsIn(document, 'moveFrom').map((from) => `${textIn(from, 't')}${textIn(from, 'delText')}`),
  ].filter((text) => text !== '');
  const inserted = elementsIn(document, 'ins')
    .map((ins) => textIn(ins, 't'))
    .filter((text) => text !== '');
  const comments = elementsIn(parts.get('word/comments.xml') ?? '', 'comment').map((comment) =>
    paragraphsOf(comment).join(' '),
  );
  const pictures = document.match(/<(?:a:blip|v:imagedata)[ />]/g)?.length ?? 0;
  return [
    ...told(deleted, 'tracked deletion', 'taken out'),
    ...told(inserted, 'tracked insertion', 'kept'),
    ...told(comments, 'comment', 'left out'),
    ...(pictures > 0
      ? [`${pictures} picture${pictures === 1 ? '' : 's'}, without their alternative texts`]
      : []),
  ];
}

function told(texts: readonly string[], what: string, done: string): string[] {
  const [first] = texts;
  if (first === undefined) return [];
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const start = first.length > 60 ? `${first.slice(0, 60).replace(/\s\S*$/u, '')} …` : first;
  return [
    `${texts.length} ${what}${texts.length === 1 ? '' : 's'} ${done}: “${start}”, ${words} word${words === 1 ? '' : 's'}`,
  ];
}
