// What the stages take on a project, on one core: analysis-speed.js FOLDER. Prints {bytes, read, code, align, peak}: milliseconds and megabytes.
import { alignThemes } from '../../src/alignments/align-themes.js';
import { codeSources } from '../../src/codings/code-sources.js';
import { projectIn } from '../../src/commands/analyse.js';
import { growSparingly } from '../../src/edges/heap-growth.js';
import { readTexts } from '../../src/read-texts.js';

growSparingly();
const project = projectIn(process.argv[2] ?? '');
const times: number[] = [];
let begun = performance.now();
const stage = <Made>(made: Made): Made => {
  times.push(performance.now() - begun);
  begun = performance.now();
  return made;
};
const texts = stage(readTexts(project));
const { themes, sources, passages } = texts;
const { codings } = stage(codeSources({ ...texts, names: [] }));
const rows = stage(alignThemes(themes, sources, passages, codings));
const [read, code, align] = times;
const bytes = project.sources.reduce((sum, { bytes: own }) => sum + own.length, 0);
const peak = process.resourceUsage().maxRSS / 1_000;
console.log(JSON.stringify({ bytes, read, code, align, peak, rows: rows.length }));
