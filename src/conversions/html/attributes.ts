import type { Element } from 'hast';

/** An attribute as text, by its name in the tree (`className`, `dateTime`); empty where it is not there. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** The words of an element's classes, id and role, in small letters: `relatedPosts` is `related` and `posts`. */
export function nameWords(element: Element): readonly string[] {
  const names = ['className', 'id', 'role', 'dataComponent', 'dataTestid'].map((name) =>
    attribute(element, name),
  );
  const parted = names.join(' ').replace(/([a-z])([A-Z])/g, '$1 $2');
  return parted
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
