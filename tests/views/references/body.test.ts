import { describe, expect, it } from 'vitest';
import type { BriefingSource } from '../../../src/model/briefing.js';
import { chicago } from './sample.js';

const URL = 'https://example.org/wells';

type Case = readonly [
  what: string,
  head: Partial<BriefingSource>,
  note: string,
  short: string,
  entry: string,
];

const WORKS: readonly Case[] = [
  [
    'a page of the web',
    { url: URL, authors: ['Anna One'], csl: { 'container-title': 'Valley Watch' } },
    'Anna One, “Wells of the Valley,” Valley Watch, Water Office, 4 March 2010, https://example.org/wells.',
    'One, “Wells of the Valley.”',
    'One, Anna. “Wells of the Valley.” Valley Watch. Water Office, 4 March 2010. https://example.org/wells.',
  ],
  [
    'a page of the body that wrote it, read on a day and without a date',
    { url: URL, authors: ['Water Office'], accessed: '2011-05-01', csl: { issued: null } },
    'Water Office, “Wells of the Valley,” accessed 1 May 2011, https://example.org/wells.',
    'Water Office, “Wells of the Valley.”',
    'Water Office. “Wells of the Valley.” Accessed 1 May 2011. https://example.org/wells.',
  ],
  [
    'a brief of an institution',
    { kind: 'policy brief', authors: ['Anna One'], title: 'Deep Water: Wells of the Valley' },
    'Anna One, *Deep Water: Wells of the Valley* (Water Office, 4 March 2010).',
    'One, *Deep Water*.',
    'One, Anna. *Deep Water: Wells of the Valley*. Water Office, 4 March 2010.',
  ],
  [
    'a numbered report of a body',
    {
      kind: 'working paper',
      authors: ['Board for Wells'],
      csl: { number: 7, 'publisher-place': 'Korba' },
      url: URL,
    },
    'Board for Wells, *Wells of the Valley*, working paper 7 (Korba: Water Office, 4 March 2010), https://example.org/wells.',
    'Board for Wells, *Wells of the Valley*.',
    'Board for Wells. *Wells of the Valley*. Working paper 7. Korba: Water Office, 4 March 2010. https://example.org/wells.',
  ],
  [
    'a book with edition, translator and place',
    {
      kind: 'book',
      authors: ['Anna One', 'Two, Bela'],
      title: 'The Well',
      csl: { edition: 2, translator: [{ family: 'Three', given: 'Cora' }], 'publisher-place': 'Korba' },
    },
    'Anna One and Bela Two, *The Well*, trans. Cora Three, 2nd ed. (Korba: Water Office, 2010).',
    'One and Two, *Well*.',
    'One, Anna, and Bela Two. *The Well*. Translated by Cora Three. 2nd ed. Korba: Water Office, 2010.',
  ],
  [
    'an edited book without author',
    {
      kind: 'book',
      csl: {
        editor: [
          { family: 'One', given: 'Anna' },
          { family: 'Two', given: 'Bela' },
        ],
      },
    },
    'Anna One and Bela Two, eds., *Wells of the Valley* (Water Office, 2010).',
    'One and Two, *Wells of the Valley*.',
    'One, Anna, and Bela Two, eds. *Wells of the Valley*. Water Office, 2010.',
  ],
  [
    'a chapter',
    {
      kind: 'chapter',
      authors: ['Anna One'],
      csl: {
        'container-title': 'The Book of Wells',
        editor: [{ family: 'Two', given: 'Bela' }],
        page: '12-34',
      },
    },
    'Anna One, “Wells of the Valley,” in *The Book of Wells*, ed. Bela Two (Water Office, 2010), 12–34.',
    'One, “Wells of the Valley.”',
    'One, Anna. “Wells of the Valley.” In *The Book of Wells*, edited by Bela Two, 12–34. Water Office, 2010.',
  ],
  [
    'an article of a journal',
    {
      kind: 'journal article',
      authors: ['Anna One'],
      published: '2010',
      csl: { 'container-title': 'Water', volume: 5, issue: 2, page: '12–34', DOI: '10.1000/182' },
      url: URL,
    },
    'Anna One, “Wells of the Valley,” *Water* 5, no. 2 (2010): 12–34, https://doi.org/10.1000/182.',
    'One, “Wells of the Valley.”',
    'One, Anna. “Wells of the Valley.” *Water* 5, no. 2 (2010): 12–34. https://doi.org/10.1000/182.',
  ],
  [
    'an article of a journal without volumes',
    { kind: 'journal article', csl: { 'container-title': 'Water', issue: 2 }, published: '2010-03' },
    '“Wells of the Valley,” *Water*, no. 2 (March 2010).',
    '“Wells of the Valley.”',
    '“Wells of the Valley.” *Water*, no. 2 (March 2010).',
  ],
  [
    'an article of a journal that nothing numbers',
    { kind: 'journal article', csl: { page: 12 } },
    '“Wells of the Valley,” Water Office, 4 March 2010, 12.',
    '“Wells of the Valley.”',
    '“Wells of the Valley.” Water Office, 4 March 2010, 12.',
  ],
  [
    'an article of a newspaper, which is its own publisher',
    { kind: 'newspaper article', authors: ['Anna One'], publisher: 'Valley Times', url: URL },
    'Anna One, “Wells of the Valley,” *Valley Times*, 4 March 2010, https://example.org/wells.',
    'One, “Wells of the Valley.”',
    'One, Anna. “Wells of the Valley.” *Valley Times*, 4 March 2010. https://example.org/wells.',
  ],
  [
    'an unsigned article of a magazine',
    { kind: 'magazine', csl: { 'container-title': 'Water Weekly', publisher: null } },
    '“Wells of the Valley,” *Water Weekly*, 4 March 2010.',
    '“Wells of the Valley.”',
    '“Wells of the Valley.” *Water Weekly*, 4 March 2010.',
  ],
  [
    'an issue of a newsletter under a supplied title',
    { title: '[Wells, issue 82]', csl: { 'container-title': 'Wells', volume: 5, issue: 82 } },
    '[Wells, issue 82], *Wells* (Water Office) 5, no. 82, 4 March 2010.',
    '[Wells, issue 82].',
    '[Wells, issue 82]. *Wells* (Water Office) 5, no. 82, 4 March 2010.',
  ],
  [
    'a whole issue',
    { csl: { type: 'periodical', volume: 5, issue: 82 }, title: 'Wells' },
    '*Wells* 5, no. 82 (4 March 2010).',
    '*Wells*.',
    '*Wells* 5, no. 82 (4 March 2010).',
  ],
  [
    'a treaty',
    { kind: 'treaty', title: 'Treaty on the Wells' },
    '“Treaty on the Wells,” Water Office, 4 March 2010.',
    '“Treaty on the Wells.”',
    '“Treaty on the Wells.” Water Office, 4 March 2010.',
  ],
  [
    'a law, which takes no marks',
    { kind: 'law', title: 'Water Act' },
    'Water Act, Water Office, 4 March 2010.',
    'Water Act.',
    'Water Act. Water Office, 4 March 2010.',
  ],
  [
    'a letter in an archive',
    {
      kind: 'letter',
      authors: ['Anna One'],
      title: '[Letter to the board]',
      csl: { archive: 'State Archive', archive_location: 'box 4', publisher: null },
    },
    'Anna One, [Letter to the board], 4 March 2010, box 4, State Archive.',
    'One, [Letter to the board].',
    'One, Anna. [Letter to the board]. 4 March 2010. Box 4, State Archive.',
  ],
  [
    'a text of no known kind, author or date',
    { csl: { issued: null } },
    '“Wells of the Valley,” Water Office, n.d.',
    '“Wells of the Valley.”',
    '“Wells of the Valley.” Water Office, n.d.',
  ],
];

/** After the patterns of the Chicago Manual of Style, notes and bibliography, for works that there are not. */
describe('the Chicago forms', () => {
  it.each(WORKS)('cite %s', (_, head, note, short, entry) => {
    expect(chicago(head)).toEqual({ note, short, entry });
  });
});
