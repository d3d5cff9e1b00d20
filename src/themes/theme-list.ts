import type { Term, Theme } from '../model/theme.js';
import { slug } from './slug.js';

/** A place in a codebook about which a reader can complain; complaints are kept until the whole file is read. */
export interface Place {
  /** `file:line:column`. */
  readonly where: string;
  complain(what: string, expected?: string, remedy?: string): void;
  /** About the character `column` (from 0) of what stands there. */
  complainWithin(column: number, what: string, expected: string, remedy: string): void;
}

/** The themes read so far; equal slugs and themes without terms are complained of where they stand. */
export class ThemeList {
  readonly #themes: Theme[] = [];
  readonly #slugs = new Map<string, string>();

  get themes(): readonly Theme[] {
    return this.#themes;
  }

  /**
   * Adds a theme behind those before it. `faulty`: something of the theme was complained of already, so that its lack
   * of terms says nothing.
   */
  add(place: Place, theme: Omit<Theme, 'slug'>, faulty: boolean): void {
    if (theme.id === '') return;
    const made = slug(theme.id);
    const other = this.#slugs.get(made);
    if (made === '') place.complain(`“${theme.id}” gives no file name`, 'an id with letters or digits');
    else if (other !== undefined) {
      const what =
        other === theme.id
          ? `the theme “${other}” stands twice`
          : `“${theme.id}” and “${other}” look alike in links`;
      place.complain(what, 'ids that differ in letters or digits', 'rename one of the two, or join them');
    }
    if (!faulty && theme.children.length === 0 && !theme.terms.some((term) => term.strength !== 'exclude')) {
      place.complain(
        `the theme “${theme.id}” has no terms`,
        'at least one term in one language',
        'add terms, or remove the theme',
      );
    }
    this.#slugs.set(made, theme.id);
    this.#themes.push({ ...theme, slug: made });
  }

  /** Adds a category of a dictionary and what is below it, the parent first. `above`: the id of what it is part of. */
  addCategory(category: Category, above = ''): void {
    const { place, terms, faulty } = category;
    const id = idOf(category, above);
    const children = idsBelow(category, id);
    this.add(place, { id, title: id, question: '', scope: '', children, terms }, faulty);
    for (const child of category.children) this.addCategory(child, id);
  }
}

/** A theme of a dictionary, which has nothing but its terms and its sub-themes. */
export interface Category {
  /** As written. */
  readonly name: string;
  readonly place: Place;
  readonly terms: readonly Term[];
  readonly faulty: boolean;
  readonly children: readonly Category[];
}

function idOf({ name }: Category, above: string): string {
  return above === '' ? name : `${above}/${name}`;
}

function idsBelow({ children }: Category, id: string): string[] {
  return children.flatMap((child) => [idOf(child, id), ...idsBelow(child, idOf(child, id))]);
}
