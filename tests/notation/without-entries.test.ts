import { describe, expect, it } from 'vitest';
import { withoutEntries } from '../../src/notation/without-entries.js';

const LIST = '# rulings\n- ruling: add\n  quote:\n    - one\n- ruling: pin\n\n- {ruling: hide}\n';

describe('withoutEntries', () => {
  it('takes out the entries in which the lines stand, and leaves all else as it is written', () => {
    expect(withoutEntries(LIST, [5])).toBe(
      '# rulings\n- ruling: add\n  quote:\n    - one\n- {ruling: hide}\n',
    );
    expect(withoutEntries(LIST, [3, 4, 7])).toBe('# rulings\n- ruling: pin\n\n');
    expect(withoutEntries(LIST.replaceAll('\n', '\r\n'), [2])).toBe(
      '# rulings\r\n- ruling: pin\r\n\r\n- {ruling: hide}\r\n',
    );
  });

  it('gives null where a line stands in no entry, or there are none', () => {
    expect(withoutEntries(LIST, [1])).toBeNull();
    expect(withoutEntries('[{ruling: add}]\n', [1])).toBeNull();
    expect(withoutEntries('', [1])).toBeNull();
  });
});
