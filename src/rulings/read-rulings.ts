import { addTo } from '../model/add-to.js';
import { RULING_KINDS, type Quote, type Ruling, type RulingKind } from '../model/ruling.js';
import type { InputFile } from '../model/project.js';
import { decode } from '../notation/decode.js';
import { isIsoDay } from '../notation/iso-date.js';
import { YamlFile, type Entry, type Fields } from '../notation/yaml-file.js';
import { APPLIED, QUOTE_KEYS, RULING_KEYS } from './rulings-schema.js';

/** What a ruling may speak of. */
export interface RulingScope {
  readonly themes: readonly { readonly id: string }[];
  readonly sources: readonly { readonly id: string }[];
}

/** Reads `sources/rulings.yml`, a list of rulings. Throws a Refusal with every fault in it. */
export function readRulings(file: InputFile, scope: RulingScope): Ruling[] {
  const yaml = new YamlFile(decode(file), file.path);
  const root = yaml.root;
  if (!root.isList && !root.isEmpty)
    root.complain('the file is not a list', 'entries that begin with “- ruling:”');
  const rulings = root.isList ? root.items().map((entry) => readRuling(entry, scope)) : [];
  refuseContradictions(rulings, yaml);
  yaml.finish();
  return rulings;
}

function readRuling(entry: Entry, scope: RulingScope): Ruling {
  const fields = entry.fields(Object.keys(RULING_KEYS));
  fields.required('ruling', `one of: ${RULING_KINDS.join(', ')}`);
  const ruling = fields.oneOf('ruling', RULING_KINDS);
  if (!APPLIED.some((kind) => kind === ruling)) {
    fields
      .entry('ruling')
      .complain(
        `rulings of the kind “${ruling}” are not applied by this version`,
        `one of: ${APPLIED.join(', ')}`,
        'take the entry out until they are',
      );
  }
  const on = fields.text('on') ?? '';
  if (on !== '' && !isIsoDay(on))
    fields.entry('on').complain(`“on: ${on}” is not a day`, 'a day such as 2022-04-01');
  return {
    ruling,
    theme: known(fields, 'theme', scope.themes, 'a theme of the codebook'),
    quote: readQuote(fields.entry('quote'), entry, scope),
    by: fields.text('by') ?? '',
    on,
    because: fields.text('because') ?? '',
    where: entry.where,
  };
}

function known(fields: Fields, key: string, among: readonly { readonly id: string }[], what: string): string {
  const ids = among.map((one) => one.id);
  const id = fields.required(key, `name ${what}`);
  if (id !== '' && !ids.includes(id)) {
    fields.entry(key).complain(`“${key}: ${id}” is not ${what}`, `one of: ${ids.join(', ')}`);
  }
  return id;
}

function readQuote(entry: Entry, owner: Entry, scope: RulingScope): Quote {
  if (entry.isEmpty) {
    owner.complain('“quote” is missing', 'quote: {source, exact}', 'quote the words the ruling is about');
    return { source: '', exact: '', prefix: '', suffix: '' };
  }
  const fields = entry.fields(Object.keys(QUOTE_KEYS));
  return {
    source: known(fields, 'source', scope.sources, 'the id of a source'),
    exact: fields.required('exact', 'copy the words from the source'),
    prefix: fields.text('prefix') ?? '',
    suffix: fields.text('suffix') ?? '',
  };
}

/** Kinds that cannot both hold of one quote. */
const CONTRARY: readonly (readonly [RulingKind, RulingKind])[] = [
  ['reject', 'accept'],
  ['reject', 'add'],
  ['reject', 'pin'],
  ['hide', 'pin'],
];

function contradict(one: RulingKind, other: RulingKind): boolean {
  return CONTRARY.some(([a, b]) => (one === a && other === b) || (one === b && other === a));
}

function refuseContradictions(rulings: readonly Ruling[], yaml: YamlFile): void {
  const seen = new Map<string, Ruling[]>();
  for (const ruling of rulings) {
    const { source, exact, prefix, suffix } = ruling.quote;
    const key = [ruling.theme, source, exact, prefix, suffix].join('\u0000');
    const others = seen.get(key) ?? [];
    const other = others.find((one) => contradict(one.ruling, ruling.ruling));
    addTo(seen, key, ruling);
    if (other) {
      yaml.problems.push({
        what: `“${ruling.ruling}” and “${other.ruling}” contradict each other on one quote: “${exact}”`,
        where: ruling.where,
        expected: `one ruling; the other stands at ${other.where}`,
        remedy: 'remove one of the two',
      });
    }
  }
}
