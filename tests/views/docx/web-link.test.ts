import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../src/views/docx/web-link.js';

describe('an address of the web', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['http://пример.испытание/вода', 'http://xn--e1afmkfd.xn--80akhbyknj4f/%D0%B2%D0%BE%D0%B4%D0%B0'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['\\\\server\\share', null],
    ['#here', null],
    ['', null],
    [`https://example.org/${'a'.repeat(3_000)}`, null],
  ])('made of %s is %s', (url, address) => {
    expect(webAddress(url)).toBe(address);
  });
});
