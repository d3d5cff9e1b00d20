/** A person's name as it is printed, out of its parts as a list of references turns them round; either may be empty. */
export function printedName({ family, given }: { readonly family: string; readonly given: string }): string {
  return [given.trim(), family.trim()].filter((part) => part !== '').join(' ');
}
