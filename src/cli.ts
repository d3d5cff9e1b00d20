import { Command, CommanderError } from 'commander';
import {
  addBuild,
  addCheck,
  addPublish,
  addDiff,
  addJudge,
  addVerify,
  addExport,
  addDoctor,
} from './cli/briefing-verbs.js';
import { addAdd } from './cli/adding-verbs.js';
import { addLearn, addCode, addAlign, addEvaluate, addSuggest } from './cli/coding-verbs.js';
import { addInit, addReview, addWatch } from './cli/making-verbs.js';
import type { Program } from './cli/options.js';
import { EXIT } from './commands/exit-codes.js';
import { faultText } from './commands/fault-text.js';
import { growSparingly } from './edges/heap-growth.js';
import { toolVersion } from './edges/tool-version.js';
import { processStreams } from './edges/terminal-streams.js';
import { Misuse, Refusal } from './errors.js';
import { refusalText } from './views/refusal-text.js';

const streams = processStreams();

const verbs: readonly ((program: Program) => void)[] = [
  addInit,
  addBuild,
  addWatch,
  addReview,
  addCheck,
  addAdd,
  addPublish,
  addDiff,
  addJudge,
  addVerify,
  addExport,
  addLearn,
  addCode,
  addAlign,
  addEvaluate,
  addSuggest,
  addDoctor,
];

async function main(): Promise<number> {
  let code: number = EXIT.done;
  const cli = new Command('synoptic')
    .description('Turns dated documents and a codebook of themes into a cited, side-by-side briefing.')
    .version(toolVersion().version)
    .showHelpAfterError('Use --help to see what there is.')
    .exitOverride();
  for (const add of verbs) add({ cli, streams, end: (ended) => (code = ended) });
  try {
    await cli.parseAsync();
    return code;
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof Refusal) {
    streams.note(refusalText(error));
    return error instanceof Misuse ? EXIT.usage : EXIT.refused;
  }
  streams.note(faultText(error));
  return EXIT.bug;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(EXIT.interrupted));
}
growSparingly();
void main().then((code) => (process.exitCode = code));
