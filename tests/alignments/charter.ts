/** A charter of ten paragraphs; each speaks of the gate, so that one term finds them all. */
export const CHARTER: readonly string[] = [
  'The gate of the marsh belongs to the parish and to nobody else in the valley.',
  'Wardens open the northern gate at dawn. They shut the gate again at dusk.',
  'Whoever cuts peat must leave by the eastern gate before the twelfth of May.',
  'Geese are counted from the gate in the first week of October.',
  'A toll of two crowns is due at the causeway gate, and children pay nothing.',
  'Boats may not be moored at the gate behind the old mill.',
  'No fire is lit within fifty paces of the gate from May to September.',
  'The assembly meets at the gate below the lime tree every spring.',
  'Those who break the gate lose the right to cut reed for seven years.',
  'Copies of this charter hang in the church and on the gate itself.',
];

/** A body with paragraphs replaced, taken out (null) or put in behind one (an array). */
export function charter(
  edits: Readonly<Record<number, string | null | readonly string[]>> = {},
  paragraphs = CHARTER,
): string {
  return paragraphs
    .flatMap((text, index) => {
      const edit = edits[index];
      if (edit === undefined) return [text];
      if (edit === null) return [];
      return typeof edit === 'string' ? [edit] : [text, ...edit];
    })
    .join('\n\n');
}
