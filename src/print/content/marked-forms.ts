import type { ContentOwner, Contents } from './contents.js';

/** The forms an owner's content draws, each once, what they draw themselves after them. */
export function formsOf(owner: ContentOwner, contents: Contents): readonly ContentOwner[] {
  const found = new Set<ContentOwner>();
  const visit = (from: ContentOwner): void => {
    // Most pages have none, and need not be read for it.
    if (contents.formNames(from).size === 0) return;
    for (const { name } of contents.facts(from).draws) {
      const form = contents.form(from, name);
      if (!form || found.has(form)) continue;
      found.add(form);
      visit(form);
    }
  };
  visit(owner);
  return [...found];
}

/** Whether a form, or one within it, has content that the structure refers to. */
export function isMarked(form: ContentOwner, contents: Contents): boolean {
  return [form, ...formsOf(form, contents)].some((each) => contents.facts(each).mcids.length > 0);
}
