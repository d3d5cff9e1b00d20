import { nearest } from '../errors.js';
import type { Strength, Term, WordMatch } from '../model/theme.js';
import { YamlFile, type Entry } from '../notation/yaml-file.js';
import type { CodebookDefaults, CodebookText } from './codebook.js';
import type { TermKind, TermReader } from './term-reader.js';
import type { Category, ThemeList } from './theme-list.js';
import { LANGUAGE_KEY, THEME_KEYS } from './themes-schema.js';

const STRENGTHS: readonly Strength[] = ['strong', 'plain', 'weak', 'exclude'];
const LANGUAGE = new RegExp(LANGUAGE_KEY);

/** Reads a codebook in YAML: with a top-level `themes`, or a plain map. Throws a Refusal with every fault in it. */
export function readYaml(
  file: CodebookText,
  list: ThemeList,
  terms: TermReader,
  defaults: CodebookDefaults,
): void {
  const yaml = new YamlFile(file.text, file.path);
  const reader = new YamlReader(list, terms, defaults);
  const pairs = yaml.root.pairs();
  const listed = pairs.find((pair) => pair.key === 'themes');
  if (listed) {
    for (const pair of pairs) if (pair !== listed) refuseKey(pair.keyEntry, pair.key, ['themes']);
    for (const entry of listed.value.items()) reader.theme(entry);
  } else {
    for (const pair of pairs) list.addCategory(reader.plain(pair.key, pair.keyEntry, pair.value));
  }
  if (list.themes.length === 0 && yaml.problems.length === 0)
    yaml.root.complain('no themes', 'at least one theme with its terms');
  yaml.finish();
}

function refuseKey(entry: Entry, key: string, allowed: readonly string[]): void {
  const near = nearest(key, allowed);
  entry.complain(`unknown key “${key}”`, `one of: ${allowed.join(', ')}`, near && `did you mean “${near}”?`);
}

class YamlReader {
  readonly #themes: ThemeList;
  readonly #reader: TermReader;
  readonly #defaults: CodebookDefaults;

  constructor(themes: ThemeList, reader: TermReader, defaults: CodebookDefaults) {
    this.#themes = themes;
    this.#reader = reader;
    this.#defaults = defaults;
  }

  /** An entry of the list `themes`. */
  theme(entry: Entry): void {
    const before = entry.file.problems.length;
    const fields = entry.fields(Object.keys(THEME_KEYS));
    const id = fields.required('id', 'choose a short id such as bases');
    if (id !== '' && !/^[a-z0-9-]+$/.test(id)) {
      fields.entry('id').complain(`“${id}” cannot be an id`, 'small letters a–z, digits and hyphens');
    }
    const match = fields.has('match') ? fields.oneOf('match', ['stem', 'word']) : this.#defaults.match;
    const terms = this.#terms(fields.entry('terms'), match);
    this.#themes.add(
      entry,
      {
        id,
        title: fields.text('title') ?? id,
        question: fields.text('question') ?? '',
        scope: fields.text('scope') ?? '',
        children: [],
        terms,
      },
      entry.file.problems.length > before,
    );
  }

  /** A key of a plain map: its patterns, or sub-themes whose codings it counts. */
  plain(name: string, place: Entry, value: Entry): Category {
    if (value.isMapping) {
      const children = value.pairs().map((pair) => this.plain(pair.key, pair.keyEntry, pair.value));
      return { name, place, terms: [], faulty: false, children };
    }
    const { problems } = place.file;
    const before = problems.length;
    const kind = { strength: 'plain', language: null, match: this.#defaults.match } as const;
    const terms = this.#each(value, (text, item) => this.#reader.tolerant(text, item, kind));
    return { name, place, terms, faulty: problems.length > before, children: [] };
  }

  #terms(entry: Entry, match: WordMatch): Term[] {
    if (entry.isEmpty) return [];
    if (!entry.isMapping)
      return this.#list({ strength: 'plain', language: this.#defaults.language, match }, entry);
    return entry.pairs().flatMap(({ key, keyEntry, value }) => {
      if (LANGUAGE.test(key)) return this.#languageTerms(key, value, match);
      const remedy = 'put the lists under a language';
      keyEntry.complain(`“${key}” is not a language`, 'terms by language: en, ru, …', remedy);
      return [];
    });
  }

  #languageTerms(language: string, entry: Entry, match: WordMatch): Term[] {
    if (!entry.isMapping) return this.#list({ strength: 'plain', language, match }, entry);
    return entry.pairs().flatMap(({ key, keyEntry, value }) => {
      const strength = STRENGTHS.find((word) => word === key);
      if (strength) return this.#list({ strength, language, match }, value);
      refuseKey(keyEntry, key, STRENGTHS);
      return [];
    });
  }

  #list(kind: TermKind, entry: Entry): Term[] {
    return this.#each(entry, (text, item) => this.#reader.strict(text, item, kind));
  }

  #each(list: Entry, read: (text: string, item: Entry) => Term[]): Term[] {
    return list.items().flatMap((item) => {
      const text = item.text();
      if (text !== undefined) return read(text, item);
      if (item.isEmpty) item.complain('an empty term', 'a word or phrase', 'remove the line');
      return [];
    });
  }
}
