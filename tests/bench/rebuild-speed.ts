// What some more texts cost in one process, with what is kept of the others: rebuild-speed.js COUNT. Prints JSON, all of
// it milliseconds of processor time: `one`: reading, coding and aligning one text; `rest`: all else of a rebuild.
import { KeptStages } from '../../src/edges/kept-stages.js';
import type { Keep, KeptStage } from '../../src/model/keep.js';
import type { InputFile, Project } from '../../src/model/project.js';
import type { Step, Steps } from '../../src/model/step.js';
import { briefingSteps } from '../../src/pipeline.js';
import { readSettings } from '../../src/settings/read-settings.js';
import { json } from '../../src/views/json.js';
import { smallSources } from '../small-sources.js';

/** Texts that come at once, so that one is measured by their mean. */
const MORE = 20;

const count = Number(process.argv[2] ?? 100);
const SERIES = 20;

function projectOf(texts: number): Project {
  const {
    'sources/briefing.yml': settings = '',
    'sources/themes.yml': themes = '',
    ...sources
  } = smallSources(texts, SERIES);
  const file = ([path, text]: readonly [string, string]): InputFile => ({ path, bytes: Buffer.from(text) });
  return {
    settings: readSettings(file(['sources/briefing.yml', settings])),
    codebook: file(['sources/themes.yml', themes]),
    sources: Object.entries(sources).map(file),
    judgements: [],
    translations: [],
    rulings: null,
    names: null,
    learnt: null,
    inputs: {},
    known: [],
    tool: { name: 'synoptic', version: 'bench' },
  };
}

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function ran<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const next: IteratorResult<Step, Made> = steps.next();
    if (next.done === true) return next.value;
  }
}

// What V8 compiles while it runs is compiled before anything is measured.
ran(briefingSteps(projectOf(300), new KeptStages().keep));
const stages = new KeptStages();
ran(briefingSteps(projectOf(count), stages.keep));
stages.next(false);

/** Milliseconds that were spent making what each stage keeps, without what it asked of other stages meanwhile. */
const made = new Map<string, number>();
let within = 0;
const keep: Keep = (stage, of, inputs, make) =>
  stages.keep(stage, of, inputs, () => {
    const [begun, outer] = [spent(), within];
    within = 0;
    const result = make();
    const took = spent() - begun;
    made.set(stage, (made.get(stage) ?? 0) + took - within);
    within = outer + took;
    return result;
  });
const more = projectOf(count + MORE);
const begun = spent();
const bytes = json(ran(briefingSteps(more, keep))).length;
const all = spent() - begun;
const sum = (...names: KeptStage[]): number => names.reduce((ms, name) => ms + (made.get(name) ?? 0), 0);
// A theme is aligned over all its texts: each has its share.
const [own, align] = [sum('read', 'code', 'count') / MORE, sum('link', 'align') / (count + MORE)];
const rest = all - sum('read', 'code', 'count', 'link', 'align');
const peak = process.resourceUsage().maxRSS / 1_000;
console.log(
  JSON.stringify({ own, align, one: own + align, rest, all, bytes, peak, made: Object.fromEntries(made) }),
);
