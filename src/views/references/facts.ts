import type { CslDate, CslItem } from '../../model/csl.js';
import { isoDates } from '../../notation/csl-date.js';
import type { Labels } from '../labels.js';

/** The date of an item as far as it is known; “n.d.” where it has none, unless the day it was read stands for it. */
export function dated({ issued, accessed, URL }: CslItem, labels: Labels): string {
  if (issued) return dateText(issued, labels);
  return accessed && URL ? '' : labels.text('ref-noDate');
}

/** The year alone. */
export function yearOf(item: CslItem, labels: Labels): string {
  const { issued } = item;
  const years = issued?.['date-parts']?.map((parts) => parts.slice(0, 1));
  return dated(years ? { ...item, issued: { ...issued, 'date-parts': years } } : item, labels);
}

export function dateText(date: CslDate, labels: Labels): string {
  const ends = isoDates(date).map((iso) => labels.date(iso));
  const text = ends.length > 0 ? ends.join('–') : (date.literal ?? labels.text('ref-noDate'));
  return date.circa ? labels.text('ref-circa', { date: text }) : text;
}

/** `*5, no. 82*` of a periodical: ` 5, no. 82`; `, no. 82` without a volume; empty without either. */
export function numbering({ volume, issue }: CslItem, labels: Labels): string {
  const inVolume = (issue ?? '') === '' ? '' : `, ${labels.text('ref-issue', { issue: String(issue) })}`;
  return `${(volume ?? '') === '' ? '' : ` ${volume}`}${inVolume}`;
}

/** `2nd ed.`; words stay as they are. */
export function editionText({ edition }: CslItem, labels: Labels): string {
  if ((edition ?? '') === '') return '';
  const number = Number(edition);
  if (!Number.isInteger(number)) return String(edition);
  const rule = new Intl.PluralRules(labels.language, { type: 'ordinal' }).select(number);
  const form = ['one', 'two', 'few'].includes(rule) ? rule : 'other';
  return labels.text('ref-edition', {
    ordinal: labels.text(`ref-ordinal-${form}`, { number: String(number) }),
  });
}

/** `vol. 2`. */
export function volumeText({ volume }: CslItem, labels: Labels): string {
  return (volume ?? '') === '' ? '' : labels.text('ref-volume', { volume: String(volume) });
}

/** `12–34`. */
export function pagesOf({ page }: CslItem): string {
  return String(page ?? '').replace(/(?<=\d)--?(?=\d)/g, '–');
}

/** “Policy brief 7”: the kind is said where a number needs it. */
export function numbered({ genre, number }: CslItem): string {
  return (number ?? '') === '' ? '' : [genre ?? '', String(number)].filter((part) => part !== '').join(' ');
}

/** `Place: Publisher`. */
export function publishedBy(item: CslItem): string {
  return [item['publisher-place'] ?? '', item.publisher ?? ''].filter((part) => part !== '').join(': ');
}

/** The address of an item: its DOI before its URL. */
export function addressOf({ DOI, URL }: CslItem): string {
  return DOI ? `https://doi.org/${DOI}` : (URL ?? '');
}

/** A text with its first letter large, as elements of a bibliography begin. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
