import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/commands/analyse.js';
import { labelsOf } from '../../src/commands/labels-of.js';
import { htmlOf, pageOf } from '../../src/commands/render.js';
import { json } from '../../src/views/json.js';
import { markdown } from '../../src/views/markdown.js';
import { matrixCsv } from '../../src/views/matrix-csv.js';
import { terminal } from '../../src/views/terminal.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const stories = readdirSync(here, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Every view of a story, by the name of its expected file. Styles and fonts are left out of the page. */
async function viewsOf(story: string): Promise<Record<string, string>> {
  const folder = `${here}${story}`;
  const briefing = analyse(folder);
  const page = pageOf(briefing, folder);
  const html = await htmlOf(page, folder);
  return {
    'briefing.json': json(briefing).toString(),
    'briefing.md': markdown(page),
    'briefing.html': html.replace(/<style>[^]*?<\/style>/, '<style></style>'),
    'matrix.csv': matrixCsv(briefing, labelsOf(briefing, folder)),
    'terminal.txt': `${terminal(page, 120)}\n`,
  };
}

describe.each(stories)('the story %s', (story) => {
  it('gives the expected views', async () => {
    const views = await viewsOf(story);
    const expected = `${here}${story}/expected`;
    for (const [name, text] of Object.entries(views)) {
      if (process.env['UPDATE_GOLDEN'] === '1') {
        mkdirSync(expected, { recursive: true });
        writeFileSync(`${expected}/${name}`, text);
      }
      expect(
        existsSync(`${expected}/${name}`),
        `${story}/expected/${name} is there; npm run golden writes it`,
      ).toBe(true);
      expect(text).toBe(readFileSync(`${expected}/${name}`, 'utf8'));
    }
  });
});
