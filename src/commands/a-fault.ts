/** A promise that only fails, and what makes it fail; nobody need be waiting yet. */
export function aFault(): { readonly fault: Promise<never>; readonly fail: (reason: unknown) => void } {
  let fail: (reason: unknown) => void = () => undefined;
  const fault = new Promise<never>((_, reject) => (fail = reject));
  fault.catch(() => undefined);
  return { fault, fail };
}
