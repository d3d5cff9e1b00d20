import { describe, expect, it } from 'vitest';
import { fastNames } from '../../src/print/fast-names.js';
import { loadPdfLib } from '../../src/print/load-pdf-lib.js';

describe('fastNames', () => {
  it('makes a name once, and gives the same one ever after', () => {
    let made = 0;
    const PDFName = { of: (name: string) => ({ name, number: ++made }) };
    Reflect.apply(fastNames, null, [{ PDFName }]);
    Reflect.apply(fastNames, null, [{ PDFName }]);
    expect([PDFName.of('A'), PDFName.of('B'), PDFName.of('A')].map(({ number }) => number)).toEqual([
      1, 2, 1,
    ]);
  });

  it('leaves a library made otherwise as it is', () => {
    const PDFName = {};
    Reflect.apply(fastNames, null, [{ PDFName }]);
    expect(PDFName).toEqual({});
  });

  it('knows a name however it is escaped', async () => {
    const { PDFName } = await loadPdfLib();
    expect(PDFName.of('A#42')).toBe(PDFName.of('AB'));
  });
});
