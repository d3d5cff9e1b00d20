import { nearest } from '../errors.js';
import { compileRe2 } from '../language/re2.js';
import type { Pattern, Strength, Term, Theme, WordMatch } from '../model/theme.js';
import type { InputFile } from '../model/project.js';
import { decode } from '../notation/decode.js';
import { YamlFile, type Entry } from '../notation/yaml-file.js';
import { parseTerm } from './parse-term.js';
import { slug } from './slug.js';
import { TermError } from './term-error.js';

export interface Codebook {
  /** In the order of the file; a plain map's sub-themes follow their parent. */
  readonly themes: readonly Theme[];
  /** What was not grammar and was read as words, with its place. */
  readonly warnings: readonly string[];
}

/** What a codebook's terms take from the project. */
export interface CodebookDefaults {
  readonly language: string;
  readonly match: WordMatch;
}

const STRENGTHS: readonly Strength[] = ['strong', 'plain', 'weak', 'exclude'];
const THEME_KEYS = ['id', 'title', 'question', 'scope', 'terms', 'match'];
const LONGEST_TERM = 2_000;

/** Reads a codebook in YAML: with a top-level `themes`, or a plain map. Throws a Refusal with every fault in it. */
export function readThemes(file: InputFile, defaults: CodebookDefaults): Codebook {
  const yaml = new YamlFile(decode(file), file.path);
  const reader = new CodebookReader(defaults);
  const pairs = yaml.root.pairs();
  const listed = pairs.find((pair) => pair.key === 'themes');
  if (listed) {
    for (const pair of pairs) if (pair !== listed) refuseKey(pair.keyEntry, pair.key, ['themes']);
    for (const entry of listed.value.items()) reader.theme(entry);
  } else {
    for (const pair of pairs) reader.plain(pair.key, pair.keyEntry, pair.value);
  }
  if (reader.themes.length === 0 && yaml.problems.length === 0)
    yaml.root.complain('no themes', 'at least one theme with its terms');
  yaml.finish();
  return { themes: reader.themes, warnings: reader.warnings };
}

function refuseKey(entry: Entry, key: string, allowed: readonly string[]): void {
  const near = nearest(key, allowed);
  entry.complain(`unknown key “${key}”`, `one of: ${allowed.join(', ')}`, near && `did you mean “${near}”?`);
}

class CodebookReader {
  readonly themes: Theme[] = [];
  readonly warnings: string[] = [];
  readonly #defaults: CodebookDefaults;
  readonly #slugs = new Map<string, string>();

  constructor(defaults: CodebookDefaults) {
    this.#defaults = defaults;
  }

  /** An entry of the list `themes`. */
  theme(entry: Entry): void {
    const before = entry.file.problems.length;
    const fields = entry.fields(THEME_KEYS);
    const id = fields.required('id', 'choose a short id such as bases');
    if (id !== '' && !/^[a-z0-9-]+$/.test(id)) {
      fields.entry('id').complain(`“${id}” cannot be an id`, 'small letters a–z, digits and hyphens');
    }
    const match = fields.has('match') ? fields.oneOf('match', ['stem', 'word']) : this.#defaults.match;
    const terms = this.#terms(fields.entry('terms'), match);
    this.#add(
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

  /** A key of a plain map: its patterns, or sub-themes whose codings it counts. Returns the ids it added. */
  plain(id: string, keyEntry: Entry, value: Entry): string[] {
    if (!value.isMapping) {
      const before = keyEntry.file.problems.length;
      const terms = value
        .items()
        .flatMap((item) => this.#term(item, 'plain', null, this.#defaults.match, true));
      const faulty = keyEntry.file.problems.length > before;
      this.#add(keyEntry, { id, title: id, question: '', scope: '', children: [], terms }, faulty);
      return [id];
    }
    const at = this.themes.length;
    const children = value
      .pairs()
      .flatMap((pair) => this.plain(`${id}/${pair.key}`, pair.keyEntry, pair.value));
    this.#add(keyEntry, { id, title: id, question: '', scope: '', children, terms: [] }, false);
    const parent = this.themes.at(-1)?.id === id ? this.themes.pop() : undefined;
    if (parent) this.themes.splice(at, 0, parent);
    return [id, ...children];
  }

  /** `faulty`: something of the theme was complained of already, so that its lack of terms says nothing. */
  #add(entry: Entry, theme: Omit<Theme, 'slug'>, faulty: boolean): void {
    const made = slug(theme.id);
    const other = this.#slugs.get(made);
    if (theme.id === '') return;
    if (made === '') entry.complain(`“${theme.id}” gives no file name`, 'an id with letters or digits');
    else if (other !== undefined) {
      const what =
        other === theme.id
          ? `the theme “${other}” stands twice`
          : `“${theme.id}” and “${other}” look alike in links`;
      entry.complain(what, 'ids that differ in letters or digits', 'rename one of the two, or join them');
    }
    if (!faulty && theme.children.length === 0 && !theme.terms.some((term) => term.strength !== 'exclude')) {
      entry.complain(
        `the theme “${theme.id}” has no terms`,
        'at least one term in one language',
        'add terms, or remove the theme',
      );
    }
    this.#slugs.set(made, theme.id);
    this.themes.push({ ...theme, slug: made });
  }

  #terms(entry: Entry, match: WordMatch): Term[] {
    if (entry.isEmpty) return [];
    if (!entry.isMapping) {
      return entry
        .items()
        .flatMap((item) => this.#term(item, 'plain', this.#defaults.language, match, false));
    }
    return entry.pairs().flatMap(({ key, keyEntry, value }) => {
      if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(key)) {
        keyEntry.complain(
          `“${key}” is not a language`,
          'terms by language: en, ru, …',
          'put the lists under a language',
        );
        return [];
      }
      return this.#languageTerms(key, value, match);
    });
  }

  #languageTerms(language: string, entry: Entry, match: WordMatch): Term[] {
    if (!entry.isMapping)
      return entry.items().flatMap((item) => this.#term(item, 'plain', language, match, false));
    return entry.pairs().flatMap(({ key, keyEntry, value }) => {
      const strength = STRENGTHS.find((word) => word === key);
      if (strength)
        return value.items().flatMap((item) => this.#term(item, strength, language, match, false));
      refuseKey(keyEntry, key, STRENGTHS);
      return [];
    });
  }

  #term(
    entry: Entry,
    strength: Strength,
    language: string | null,
    match: WordMatch,
    tolerant: boolean,
  ): Term[] {
    const text = entry.text();
    if (text === undefined) {
      if (entry.isEmpty) entry.complain('an empty term', 'a word or phrase', 'remove the line');
      return [];
    }
    if (text.length > LONGEST_TERM) {
      entry.complain(
        `a term of ${text.length} characters`,
        `at most ${LONGEST_TERM}`,
        'write several shorter terms',
      );
      return [];
    }
    try {
      return [{ text, strength, language, match, patterns: checked(parseTerm(text)) }];
    } catch (error) {
      if (!(error instanceof TermError)) throw error;
      return this.#notGrammar(entry, text, error, { strength, language, match }, tolerant);
    }
  }

  #notGrammar(
    entry: Entry,
    text: string,
    error: TermError,
    kind: Pick<Term, 'strength' | 'language' | 'match'>,
    tolerant: boolean,
  ): Term[] {
    const words = text.replace(/["*?/]+/g, ' ').trim();
    if (tolerant && /[\p{L}\p{N}]/u.test(words)) {
      this.warnings.push(
        `${entry.where}: “${text}” is not grammar (${error.message}); read as the words “${words}”`,
      );
      return [{ text, ...kind, patterns: parseTerm(words.replace(/\bNEAR\b/g, 'near')) }];
    }
    const what = `malformed term “${shortened(text)}”: ${error.message}`;
    entry.complainWithin(error.column, what, error.expected, 'mend the term; see “Terms” in the README');
    return [];
  }
}

/** Asks RE2 whether it takes the regular expressions. */
function checked(patterns: Pattern[]): Pattern[] {
  for (const pattern of patterns) {
    if (pattern.kind !== 'regex') continue;
    try {
      compileRe2(pattern.source);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new TermError(
        `a pattern that RE2 refuses (${reason})`,
        1,
        'RE2 syntax: no look-around, no back-references',
      );
    }
  }
  return patterns;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
