import { describe, expect, it } from 'vitest';
import { installedBrowsers } from '../../src/print/installed-browsers.js';

describe('installedBrowsers', () => {
  it('looks on Linux along the search path, Chrome before Chromium before Edge', () => {
    const places = installedBrowsers('linux', { PATH: '/opt/bin:relative:/usr/bin' });
    expect(places[0]).toBe('/opt/bin/google-chrome-stable');
    const order = ['google-chrome', 'chromium', 'microsoft-edge'].map((name) =>
      places.indexOf(`/usr/bin/${name}`),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(places.every((place) => place.startsWith('/'))).toBe(true);
  });

  it("looks on macOS in the system's and the user's applications", () => {
    const places = installedBrowsers('darwin', { HOME: '/Users/ann' });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places.at(-1)).toBe('/Users/ann/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  });

  it('looks on Windows in the program folders, however the variables are spelt', () => {
    const places = installedBrowsers('win32', { ProgramFiles: 'C:\\Programs', LOCALAPPDATA: 'C:\\Local' });
    expect(places[0]).toBe('C:\\Programs\\Google\\Chrome\\Application\\chrome.exe');
    expect(places.at(-1)).toBe('C:\\Local\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});
