/**
 * The text with U+FFFD in the place of what neither XML nor a table can hold: control characters, lone halves of
 * surrogate pairs, U+FFFE and U+FFFF. Tabs and ends of lines stay; so do all other characters.
 */
export function plainCharacters(text: string): string {
  return text.replace(/[\p{Cs}\ufffe\uffff]|(?![\t\n\r\u007f-\u009f])\p{Cc}/gu, '\ufffd');
}
