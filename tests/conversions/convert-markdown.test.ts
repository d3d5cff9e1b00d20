import { describe, expect, it } from 'vitest';
import { convertMarkdown } from '../../src/conversions/convert-markdown.js';

const convert = (text: string) => convertMarkdown({ path: 'note.md', bytes: Buffer.from(text) });

describe('convertMarkdown', () => {
  it('keeps the text as it is, and takes over what another program’s header says', () => {
    const made = convert(
      '---\ntitle: On wells\ndate: 2011-03-04T10:00:00Z\nauthor: [A. Weir, B. Dam]\ntags: [x]\n---\n# Wells\n\nText.\n',
    );
    expect(made.markdown).toBe('# Wells\n\nText.\n');
    expect(made.found).toEqual({
      title: { value: 'On wells', from: 'header “title”' },
      published: { value: '2011-03-04', from: 'header “date”' },
      authors: { value: ['A. Weir', 'B. Dam'], from: 'header “author”' },
    });
    expect(made.leftOut).toEqual(['“tags” of the header']);
  });

  it('invents nothing where there is no header, or none that can be read', () => {
    expect(convert('Text.').found).toEqual({});
    expect(convert('---\n: [\n---\nText.')).toMatchObject({
      found: {},
      leftOut: ['the header, which is not YAML'],
    });
    expect(convert('---\ndate: last spring\nlink: ftp://x\n---\nText.').found).toEqual({});
  });
});
