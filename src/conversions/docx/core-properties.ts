import type { FoundHeader } from '../../model/conversion.js';
import { isIsoDate } from '../../notation/iso-date.js';
import type { Parts } from './open-package.js';
import { xmlDecoded } from './xml-words.js';

/** What a Word file says of itself: properties that people fill in, and the language its text is set in. */
export function coreProperties(parts: Parts): FoundHeader {
  const core = parts.get('docProps/core.xml') ?? '';
  const title = property(core, 'dc:title');
  const authors = property(core, 'dc:creator')
    .split(/\s*;\s*/)
    .filter((name) => name !== '');
  const published = property(core, 'dcterms:created').slice(0, 10);
  const styles = parts.get('word/styles.xml') ?? '';
  const defaults = styles.slice(
    Math.max(0, styles.indexOf('<w:docDefaults')),
    Math.max(0, styles.indexOf('</w:docDefaults>')),
  );
  const language = /<w:lang(?: [^>]*)? w:val="([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*)"/.exec(defaults)?.[1];
  return {
    ...(title === '' ? {} : { title: { value: title, from: 'document property title' } }),
    ...(isIsoDate(published) ? { published: { value: published, from: 'document property created' } } : {}),
    ...(authors.length === 0 ? {} : { authors: { value: authors, from: 'document property creator' } }),
    ...(language === undefined ? {} : { language: { value: language, from: 'language of the styles' } }),
  };
}

function property(core: string, name: string): string {
  const text = new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(core)?.[1] ?? '';
  return xmlDecoded(text).replace(/\s+/gu, ' ').trim();
}
