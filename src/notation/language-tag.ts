import type { Fields } from './yaml-file.js';

/** A BCP 47 tag: `en`, `pt-BR`. */
export const LANGUAGE_TAG = /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/;

/** A BCP 47 tag; `en` where nothing is said, a complaint where something else stands. */
export function languageTag(fields: Fields, key: string): string {
  const tag = fields.text(key) ?? 'en';
  if (!LANGUAGE_TAG.test(tag)) {
    fields.entry(key).complain(`“${tag}” is not a language tag`, 'a tag such as en, ru or pt-BR');
  }
  return tag;
}
