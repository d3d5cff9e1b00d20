import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** How often a PDF prints the sign that a font has for what it lacks: glyph 0 of an embedded font. */
export async function missingSigns(bytes: Uint8Array): Promise<number> {
  // The reader takes the bytes over: it gets its own.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  let count = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    const shown: readonly unknown[] = argsArray.filter((_, index) => fnArray[index] === OPS.showText);
    count += shown.flat(2).filter(isMissing).length;
  }
  await task.destroy();
  return count;
}

function isMissing(glyph: unknown): boolean {
  return (
    typeof glyph === 'object' && glyph !== null && 'originalCharCode' in glyph && glyph.originalCharCode === 0
  );
}
