/** What is made when it is first asked for, and not again; one that could not be made is tried again. */
export function madeOnce<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
