import type { CslType } from '../../model/csl.js';

/**
 * How a reference is built: a work that stands alone, with its imprint in parentheses in notes; an article of a numbered or
 * of a dated periodical; a part of a book; an issue of a periodical; or a page, letter, speech or the like.
 */
export type Form = 'book' | 'journal' | 'periodical' | 'part' | 'issue' | 'page';

/** What marks a title: italics for works that stand alone, quotation marks for parts and pages, none for laws. */
export type TitleStyle = 'italic' | 'quoted' | 'plain';

export function formOf(type: CslType): Form {
  switch (type) {
    case 'book':
    case 'classic':
    case 'collection':
    case 'map':
    case 'motion_picture':
    case 'musical_score':
    case 'pamphlet':
    case 'report':
    case 'standard':
    case 'thesis':
      return 'book';
    case 'article-journal':
    case 'review':
    case 'review-book':
      return 'journal';
    case 'article-magazine':
    case 'article-newspaper':
    case 'post-weblog':
      return 'periodical';
    case 'chapter':
    case 'entry':
    case 'entry-dictionary':
    case 'entry-encyclopedia':
    case 'paper-conference':
      return 'part';
    case 'periodical':
      return 'issue';
    case 'article':
    case 'bill':
    case 'broadcast':
    case 'dataset':
    case 'document':
    case 'event':
    case 'figure':
    case 'graphic':
    case 'hearing':
    case 'interview':
    case 'legal_case':
    case 'legislation':
    case 'manuscript':
    case 'patent':
    case 'performance':
    case 'personal_communication':
    case 'post':
    case 'regulation':
    case 'software':
    case 'song':
    case 'speech':
    case 'treaty':
    case 'webpage':
      return 'page';
  }
}

export function titleStyle(type: CslType): TitleStyle {
  switch (type) {
    case 'bill':
    case 'legislation':
    case 'patent':
    case 'regulation':
      return 'plain';
    case 'dataset':
    case 'graphic':
    case 'legal_case':
    case 'performance':
    case 'software':
      return 'italic';
    default: {
      const form = formOf(type);
      return form === 'book' || form === 'issue' ? 'italic' : 'quoted';
    }
  }
}
