import { parse } from 'yaml';
import type { NewRuling, Quote } from '../model/ruling.js';
import { isIsoDay } from '../notation/iso-date.js';

/** The lines of a ruling's entry, without indentation and line ends, as a person would write them (CONTRACT §4). */
export function writeRuling(ruling: NewRuling): string[] {
  const on = oneLine(ruling.on);
  const [first, ...others] = [
    ['ruling', ruling.ruling],
    ['theme', scalar(ruling.theme)],
    ...ownPairs(ruling),
    ['by', scalar(ruling.by)],
    ['on', isIsoDay(on) ? on : scalar(on)],
    ['because', scalar(ruling.because)],
  ]
    .filter(([, value]) => value !== '')
    .map((pair) => pair.join(': '));
  return [`- ${first}`, ...others.map((line) => `  ${line}`)];
}

/** A value as the reader of the file takes it: one line, without white space around it. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

/** What a ruling of its kind adds, as key and value. */
function ownPairs(ruling: NewRuling): [string, string][] {
  switch (ruling.ruling) {
    case 'statement':
      return [
        ['quote', quote(ruling.quote)],
        ['to', ruling.to],
      ];
    case 'link':
    case 'unlink':
      return [
        ['quote', quote(ruling.quote)],
        ['with', quote(ruling.with)],
      ];
    case 'silence':
      return [['source', scalar(ruling.source)]];
    case 'label':
      return [
        ['from', scalar(ruling.from)],
        ['to-source', scalar(ruling.toSource)],
        ['to', ruling.to],
      ];
    case 'accept':
    case 'reject':
    case 'add':
    case 'pin':
    case 'hide':
      return [['quote', quote(ruling.quote)]];
  }
}

function quote({ source, exact, prefix, suffix }: Quote): string {
  const pairs = [
    `source: ${source.includes(',') ? quoted(source) : scalar(source)}`,
    `exact: ${quoted(exact)}`,
    ...(oneLine(prefix) ? [`prefix: ${quoted(prefix)}`] : []),
    ...(oneLine(suffix) ? [`suffix: ${quoted(suffix)}`] : []),
  ];
  return `{${pairs.join(', ')}}`;
}

/** Signs that mean nothing to YAML wherever they stand behind the first. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .;()'’“”«»–—/+=%_-]|, )*$/u;

/** Words that other readers of YAML take for something else: the yes and no of YAML 1.1, days. */
const READ_OTHERWISE = /^(?:y|n|yes|no|on|off|true|false|null|\d{4}-\d{1,2}-\d{1,2}.*)$/i;

/** A value without quotation marks where every reader takes it for the same text; empty where there is nothing. */
function scalar(value: string): string {
  const text = oneLine(value);
  if (text === '') return '';
  return PLAIN.test(text) && !READ_OTHERWISE.test(text) && parse(text) === text ? text : quoted(text);
}

/** Signs that an editor does not show, or that break its line. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** In double quotation marks; what cannot be seen is written as its number. */
function quoted(value: string): string {
  return JSON.stringify(value.replace(/\s*\n\s*/g, ' ')).replace(
    UNSEEN,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
