// What some more texts cost in one process, with what is kept of the others: rebuild-speed.js COUNT. Prints JSON, all of
// it milliseconds of processor time: `one`: reading, coding and aligning one text; `rest`: all else of a rebuild.
import { KeptStages } from '../../src/edges/kept-stages.js';
import type { Keep } from '../../src/model/keep.js';
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

/** Milliseconds by stage; `begin` closes the stage before. */
class Times {
  readonly of = new Map<string, number>();
  #stage = 'start';
  #begun = spent();

  begin(stage: string): void {
    const now = spent();
    this.of.set(this.#stage, (this.of.get(this.#stage) ?? 0) + now - this.#begun);
    [this.#stage, this.#begun] = [stage, now];
  }
}

function timed<Made>(steps: Steps<Made>, times: Times): Made {
  for (;;) {
    const next: IteratorResult<Step, Made> = steps.next();
    if (next.done === true) return next.value;
    times.begin(next.value.stage);
  }
}

// What V8 compiles while it runs is compiled before anything is measured.
timed(briefingSteps(projectOf(300), new KeptStages().keep), new Times());
const stages = new KeptStages();
timed(briefingSteps(projectOf(count), stages.keep), new Times());
stages.next(false);

let making = 0;
const keep: Keep = (stage, of, inputs, make) =>
  stages.keep(stage, of, inputs, () => {
    const begun = spent();
    const made = make();
    making += spent() - begun;
    return made;
  });
const more = projectOf(count + MORE);
const times = new Times();
const begun = spent();
const briefing = timed(briefingSteps(more, keep), times);
const bytes = json(briefing).length;
times.begin('end');
const all = spent() - begun;
const [own, align] = [making / MORE, (times.of.get('align') ?? 0) / (count + MORE)];
const rest = all - making - (times.of.get('align') ?? 0);
const peak = process.resourceUsage().maxRSS / 1_000;
console.log(JSON.stringify({ own, align, one: own + align, rest, all, bytes, peak }));
