// Writes a project of so many small texts into a folder: write-small-sources.js FOLDER COUNT [SERIES]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallSources } from '../small-sources.js';

const [folder = '', count = '100', series = '1'] = process.argv.slice(2);
mkdirSync(join(folder, 'sources'), { recursive: true });
for (const [name, text] of Object.entries(smallSources(Number(count), Number(series))))
  writeFileSync(join(folder, name), text);
