import { plainCharacters } from '../plain-characters.js';

/** Stands for an opening brace until the file is packed: a character that no text of ours can hold. */
const BRACE = '\ufffe';

/**
 * A text made ready for the Word file: characters that XML cannot hold are U+FFFD, and its braces are held back, for the
 * library takes `{name}` for a place of its own to fill in.
 */
export function heldText(text: string): string {
  return plainCharacters(text).replaceAll('{', BRACE);
}

/** Puts the braces that were held back into a part of the finished file. */
export function released(xml: string): string {
  return xml.replaceAll(BRACE, '{');
}
