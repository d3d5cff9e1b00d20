import { describe, expect, it } from 'vitest';
import { fontsConf } from '../../src/print/fonts-conf.js';

describe('fontsConf', () => {
  it("names the system's and the user's font folders, and those unpacked with its own index", () => {
    const text = fontsConf({ HOME: '/home/R&D' }, '/cache/shell');
    expect(text).toContain('<dir>/usr/share/fonts</dir>');
    expect(text).toContain('<dir>/home/R&amp;D/.local/share/fonts</dir>');
    expect(text).toContain('<dir>/cache/shell/fonts</dir>');
    expect(text).toContain('<cachedir>/cache/shell/fontconfig</cachedir>');
  });
});
