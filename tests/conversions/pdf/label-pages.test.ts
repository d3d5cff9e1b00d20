import { describe, expect, it } from 'vitest';
import { labelPages } from '../../../src/conversions/pdf/label-pages.js';

const foot = (page: number, text: string) => ({ page, at: 'foot' as const, text, segments: [], pattern: '' });

describe('labelPages', () => {
  it('takes the labels of the file', () => {
    expect(labelPages(3, ['iv', '1', '2'], [])).toEqual(['iv', '1', '2']);
  });

  it('puts a label that a mark cannot hold into the number in the file', () => {
    expect(labelPages(2, ['Front cover', '1'], [])).toEqual(['[1]', '1']);
  });

  it('takes printed numbers where the file only counts', () => {
    expect(labelPages(3, ['1', '2', '3'], [foot(1, '17'), foot(3, 'Report | 19')])).toEqual([
      '17',
      '18',
      '19',
    ]);
  });

  it('numbers pages as they come where nothing else is known', () => {
    expect(labelPages(2, null, [foot(1, 'Report 2011')])).toEqual(['1', '2']);
  });
});
