import { addTo } from '../../model/add-to.js';
import type { Name } from '../../model/name.js';
import { agrees, aliasOf, nameForms, plain, type Alias, type NameForms } from './alias.js';
import { tokens, withoutPossessive } from '../tokens.js';
import { COUNTRIES } from './countries.js';
import { ORGANISATIONS, REGIONS } from './regions-and-organisations.js';

/** A spelling that may begin with some printed word, and whether the project itself lists it. */
export interface Candidate {
  readonly alias: Alias;
  readonly isOwn: boolean;
}

/** Letters of a folded word by which spellings are looked up. */
const HEAD = 3;

/** A spelling that is not taken apart yet: of a thousand shipped ones a text asks for few. */
interface Written {
  readonly name: Name;
  readonly spelling: string;
  readonly isOwn: boolean;
}

/** The names that are known: the project's own before the shipped ones. */
export class NameIndex {
  readonly #own = new Map<string, Written[]>();
  readonly #byHead = new Map<string, readonly Candidate[]>();
  readonly #bySpelling = new Map<string, Candidate[]>();
  readonly #forms = new Map<string, NameForms>();

  constructor(own: readonly Name[]) {
    for (const name of own) {
      for (const spelling of spellings(name)) {
        const alias = aliasOf(name, spelling);
        const [first] = alias.words;
        if (first?.kind === 'spelt') addTo(this.#bySpelling, first.text, { alias, isOwn: true });
        else if (first) addTo(this.#own, headOf(spelling), { name, spelling, isOwn: true });
      }
    }
  }

  forms(printed: string): NameForms {
    const known = this.#forms.get(printed);
    if (known) return known;
    const made = nameForms(printed, this.#bySpelling.size > 0);
    this.#forms.set(printed, made);
    return made;
  }

  /** The spellings that may begin with a printed word. */
  candidates(printed: string): readonly Candidate[] {
    const capital = /^\p{Lu}/u.test(printed);
    const listed = this.#listed(headOf(printed), capital);
    if (listed.length === 0 && !(capital && this.#bySpelling.size > 0)) return NONE;
    const forms = this.forms(printed);
    const spelt = forms.keys.flatMap((key) => this.#bySpelling.get(key) ?? NONE);
    return [...listed, ...spelt].filter(({ alias }) => {
      const [first] = alias.words;
      return first !== undefined && agrees(first, forms);
    });
  }

  /** The spellings with these first letters; those with a capital only where one is there. */
  #listed(head: string, capital: boolean): readonly Candidate[] {
    const key = capital ? head : ` ${head}`;
    const known = this.#byHead.get(key);
    if (known) return known;
    const written = [...(this.#own.get(head) ?? []), ...(shippedSpellings().get(head) ?? [])];
    const made = written
      .map(({ name, spelling, isOwn }) => ({ alias: aliasOf(name, spelling), isOwn }))
      .filter(({ alias }) => capital || alias.words[0]?.capital === false);
    this.#byHead.set(key, made);
    return made;
  }
}

const NONE: readonly Candidate[] = [];

/** First letters of the first word, small, without accents and stops. */
function headOf(spelling: string): string {
  const head = spelling.slice(0, HEAD).toLowerCase();
  return /^[a-zа-я]+$/.test(head)
    ? head
    : plain(withoutPossessive(tokens(spelling)[0]?.text ?? '')).slice(0, HEAD);
}

let shipped: Map<string, Written[]> | undefined;

/** The spellings of the shipped names by their first letters, listed when they are first asked for. */
function shippedSpellings(): ReadonlyMap<string, readonly Written[]> {
  if (shipped) return shipped;
  shipped = new Map();
  const names = [
    ...countries(),
    ...plainNames(REGIONS, 'place'),
    ...plainNames(ORGANISATIONS, 'organisation'),
  ];
  for (const name of names) {
    for (const spelling of spellings(name))
      addTo(shipped, headOf(spelling), { name, spelling, isOwn: false });
  }
  return shipped;
}

function spellings({ name, aliases }: Name): Set<string> {
  return new Set([name, ...aliases]);
}

function countries(): Name[] {
  return linesOf(COUNTRIES).flatMap((line) => {
    const [own = '', capital = '', russian = '', russianCapital = ''] = line.split(';');
    return [...nameOf([own, russian], 'place'), ...nameOf([capital, russianCapital], 'place')];
  });
}

function plainNames(list: string, kind: Name['kind']): Name[] {
  return linesOf(list).flatMap((line) => nameOf([line], kind));
}

function linesOf(list: string): string[] {
  return list.split('\n').filter((line) => line !== '');
}

function nameOf(lists: readonly string[], kind: Name['kind']): Name[] {
  const [name, ...aliases] = lists
    .flatMap((list) => list.split(','))
    .map((spelling) => spelling.trim())
    .filter((spelling) => spelling !== '');
  return name === undefined ? [] : [{ name, kind, aliases }];
}
