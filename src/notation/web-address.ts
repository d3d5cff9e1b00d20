import type { Entry } from './yaml-file.js';

/** An address of the web; null where nothing is said, a complaint where something else stands. */
export function webAddress(entry: Entry): string | null {
  const url = entry.text();
  if (url === undefined || url === '') return null;
  if (!/^https?:\/\/[^\s]+$/i.test(url)) {
    entry.complain(`“${url}” is not a web address`, 'an address that begins with http:// or https://');
  }
  return url;
}
