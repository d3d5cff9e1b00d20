import { nameInOrder, nameInverted, shortName } from '../../language/personal-name.js';
import type { CslItem, CslName } from '../../model/csl.js';
import type { Labels } from '../labels.js';
import { plain, type Element } from './pieces.js';

/** Names of which a note gives all; of more it gives the first and “et al.” (Chicago Manual of Style, 17th ed., 14.76). */
const MOST_IN_NOTES = 3;

/** Names of which a bibliography gives all, and how many of more than that (the same). */
const MOST_IN_BIBLIOGRAPHY = 10;
const FIRST_IN_BIBLIOGRAPHY = 7;

export type Manner = 'note' | 'short' | 'bibliography';

/** Who made a work: its authors, else its editors; empty where nobody is named. */
export function makers(item: CslItem, manner: Manner, labels: Labels): Element[] {
  const { author, editor } = item;
  if (author && author.length > 0) return plain(listed(author, manner, labels));
  if (!editor || editor.length === 0) return [];
  const names = listed(editor, manner, labels);
  if (manner === 'short') return plain(names);
  return plain(labels.text('ref-editors', { names, count: editor.length }));
}

/** Names in one line: as they stand, or for a bibliography with the first turned round. */
export function listed(names: readonly CslName[], manner: Manner, labels: Labels): string {
  const written = names.map((name, index) => {
    if (manner === 'short') return shortName(name);
    return manner === 'bibliography' && index === 0 ? nameInverted(name) : nameInOrder(name);
  });
  const most = manner === 'bibliography' ? MOST_IN_BIBLIOGRAPHY : MOST_IN_NOTES;
  if (names.length > most) {
    const shown = written.slice(0, manner === 'bibliography' ? FIRST_IN_BIBLIOGRAPHY : 1).join(', ');
    return labels.text(manner === 'bibliography' ? 'ref-etAl-many' : 'ref-etAl', { names: shown });
  }
  const last = written.at(-1) ?? '';
  const before = written.slice(0, -1).join(', ');
  if (written.length === 1) return last;
  const turned = manner === 'bibliography' && names[0]?.family !== undefined;
  return labels.text(written.length > 2 || turned ? 'ref-names' : 'ref-two', { names: before, last });
}
