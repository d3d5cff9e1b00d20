import { CHANGE_STATUSES } from '../model/change.js';
import { STATEMENTS } from '../model/coding.js';
import { RULING_KINDS, type Quote, type Ruling } from '../model/ruling.js';
import type { InputFile } from '../model/project.js';
import { decode } from '../notation/decode.js';
import { isIsoDay } from '../notation/iso-date.js';
import { YamlFile, type Entry, type Fields } from '../notation/yaml-file.js';
import { refuseContradictions } from './contradictions.js';
import { keysOf, QUOTE_KEYS, RULING_KEYS } from './rulings-schema.js';

/** What a ruling may speak of. */
export interface RulingScope {
  readonly themes: readonly { readonly id: string }[];
  readonly sources: readonly { readonly id: string }[];
  /** Sources that are gone: a ruling that names one is read, and has lost its place. */
  readonly former?: readonly { readonly id: string }[];
  /** Two sources that are compared, and those of the chain before the first. */
  readonly pairs: readonly {
    readonly from: string;
    readonly to: string;
    readonly earlier: readonly string[];
  }[];
}

/** Reads `sources/rulings.yml`, a list of rulings. Throws a Refusal with every fault in it. */
export function readRulings(file: InputFile, scope: RulingScope): Ruling[] {
  const yaml = new YamlFile(decode(file), file.path);
  const root = yaml.root;
  if (!root.isList && !root.isEmpty)
    root.complain('the file is not a list', 'entries that begin with “- ruling:”');
  const rulings = root.isList ? root.items().flatMap((entry) => readRuling(entry, scope) ?? []) : [];
  refuseContradictions(rulings, yaml);
  yaml.finish();
  return rulings;
}

const NO_QUOTE: Quote = { source: '', exact: '', prefix: '', suffix: '' };

/** Null (with a complaint) where the entry does not say what it rules. */
function readRuling(entry: Entry, scope: RulingScope): Ruling | null {
  if (!entry.isMapping) {
    entry.complain('a ruling is not a mapping', '{ruling: …, theme: …} and what it is about');
    return null;
  }
  const fields = entry.fields(Object.keys(RULING_KEYS));
  const named = fields.required('ruling', `one of: ${RULING_KINDS.join(', ')}`);
  const kind = fields.oneOf('ruling', RULING_KINDS);
  if (named !== kind) return null;
  refuseForeignKeys(fields, kind);
  const on = fields.text('on') ?? '';
  if (on !== '' && !isIsoDay(on))
    fields.entry('on').complain(`“on: ${on}” is not a day`, 'a day such as 2022-04-01');
  const said = {
    theme: known(fields, 'theme', scope.themes, 'a theme of the codebook'),
    by: fields.text('by') ?? '',
    on,
    because: fields.text('because') ?? '',
    where: entry.where,
  };
  switch (kind) {
    case 'accept':
    case 'reject':
    case 'add':
    case 'pin':
    case 'hide':
      return { ruling: kind, quote: readQuote('quote', fields, entry, scope), ...said };
    case 'statement': {
      const quote = readQuote('quote', fields, entry, scope);
      return { ruling: kind, quote, to: readWord(fields, STATEMENTS), ...said };
    }
    case 'link':
    case 'unlink': {
      const [quote, other] = [
        readQuote('quote', fields, entry, scope),
        readQuote('with', fields, entry, scope),
      ];
      if (JSON.stringify(quote) === JSON.stringify(other) && quote.exact !== '')
        entry.complain(`“${kind}” names one quote twice`, 'two quotes', 'quote the other one under “with”');
      return { ruling: kind, quote, with: other, ...said };
    }
    case 'silence':
      return { ruling: kind, source: knownSource(fields, 'source', scope), ...said };
    case 'label':
      return { ruling: kind, ...readPair(fields, scope), to: readWord(fields, CHANGE_STATUSES), ...said };
  }
}

function refuseForeignKeys(fields: Fields, kind: Ruling['ruling']): void {
  const own: readonly string[] = keysOf(kind);
  for (const key of Object.keys(RULING_KEYS)) {
    if (own.includes(key) || !fields.has(key)) continue;
    fields
      .entry(key)
      .complain(
        `“${key}” means nothing in a ruling of the kind “${kind}”`,
        `keys of “${kind}”: ${own.join(', ')}`,
        'remove the line, or change the kind of the ruling',
      );
  }
}

/** The word behind `to`. */
function readWord<const Word extends string>(fields: Fields, words: readonly [Word, ...Word[]]): Word {
  fields.required('to', `one of: ${words.join(', ')}`);
  return fields.oneOf('to', words);
}

function knownSource(fields: Fields, key: string, { sources, former = [] }: RulingScope): string {
  const isGone = former.some(({ id }) => id === fields.text(key));
  return known(fields, key, isGone ? former : sources, 'the id of a source');
}

function known(fields: Fields, key: string, among: readonly { readonly id: string }[], what: string): string {
  const ids = among.map((one) => one.id);
  const id = fields.required(key, `name ${what}`);
  if (id !== '' && !ids.includes(id)) {
    fields
      .entry(key)
      .complain(
        `“${key}: ${id}” is not ${what}`,
        `one of: ${ids.join(', ')}`,
        'correct the id; where what it names was removed or renamed, take the ruling out or rename it there',
      );
  }
  return id;
}

function readQuote(key: 'quote' | 'with', owner: Fields, ruling: Entry, scope: RulingScope): Quote {
  const entry = owner.entry(key);
  if (entry.isEmpty) {
    ruling.complain(`“${key}” is missing`, `${key}: {source, exact}`, 'quote the words the ruling is about');
    return NO_QUOTE;
  }
  if (!entry.isMapping) {
    entry.complain(`“${key}” is not a mapping`, `${key}: {source, exact}`, 'name the source and the words');
    return NO_QUOTE;
  }
  const fields = entry.fields(Object.keys(QUOTE_KEYS));
  return {
    source: knownSource(fields, 'source', scope),
    exact: fields.required('exact', 'copy the words from the source'),
    prefix: fields.text('prefix') ?? '',
    suffix: fields.text('suffix') ?? '',
  };
}

/** Two sources of one chain in their order: a source that comes between them later leaves the ruling readable. */
function readPair(fields: Fields, scope: RulingScope): { from: string; toSource: string } {
  const { sources, pairs } = scope;
  const from = knownSource(fields, 'from', scope);
  const toSource = knownSource(fields, 'to-source', scope);
  const ids = sources.map(({ id }) => id);
  const isPair = pairs.some((pair) => pair.to === toSource && [...pair.earlier, pair.from].includes(from));
  if (ids.includes(from) && ids.includes(toSource) && !isPair) {
    const compared = pairs.map((pair) => `${pair.from} to ${pair.to}`).join(', ');
    fields
      .entry('to-source')
      .complain(
        `“${toSource}” is not compared with “${from}”`,
        compared === '' ? 'a project whose sources are compared' : `one of: ${compared}`,
        'name two sources that are compared, the earlier as “from”',
      );
  }
  return { from, toSource };
}
