import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { EXIT } from './commands/exit-codes.js';
import { toolVersion } from './edges/tool-version.js';
import { processStreams } from './edges/terminal-streams.js';
import { Misuse, Refusal } from './errors.js';
import { refusalText } from './views/refusal-text.js';

const streams = processStreams();

/** Adds a verb; `end` is told the exit code. Each verb's code is loaded only when it runs. */
type AddVerb = (cli: Command, end: (code: number) => void) => void;

const verbs: readonly AddVerb[] = [
  addBuild,
  addCheck,
  addPublish,
  addDiff,
  addVerify,
  addExport,
  addLearn,
  addCode,
  addAlign,
  addEvaluate,
  addSuggest,
  addDoctor,
];

function addBuild(cli: Command, end: (code: number) => void): void {
  verb(cli, 'build', 'build the briefing: out/briefing.pdf, .html, .md, .json')
    .option(
      '--formats <list>',
      'formats to write, joined by commas; docx and csv on request',
      'pdf,html,md,json',
    )
    .option('--out <dir>', 'folder for the outputs (default: out/ of the project)')
    .option('--figures', 'write the charts too, as SVG for slides: figures/*.svg')
    .option('--json', 'print a summary for scripts instead of the table')
    .addOption(browser())
    .action(
      async (flags: {
        project: string;
        formats: string;
        out?: string;
        figures?: boolean;
        json?: boolean;
        browser?: string;
      }) => {
        const { parseFormats } = await import('./commands/formats.js');
        const { build } = await import('./commands/build.js');
        const { project, out = null, figures = false, json = false } = flags;
        const formats = parseFormats(flags.formats);
        end(await build({ project, formats, figures, out, json, browser: flags.browser }, streams));
      },
    );
}

function addCheck(cli: Command, end: (code: number) => void): void {
  verb(cli, 'check', 'validate everything and tell what the terms matched, write nothing')
    .option('--json', 'print the counts, and what each term matched, for scripts')
    .option('--all', 'list every term and every form that it matched')
    .action(async (flags: { project: string; json?: boolean; all?: boolean }) => {
      const { check } = await import('./commands/check.js');
      const { project, json = false, all = false } = flags;
      end(await check({ project, json, all }, streams));
    });
}

function addPublish(cli: Command, end: (code: number) => void): void {
  verb(cli, 'publish', 'freeze the present briefing as the next edition')
    .option('--date <day>', 'date of the edition (default: today)')
    .option('--note <text>', 'what the edition is about', '')
    .addOption(browser())
    .action(async (flags: { project: string; date?: string; note: string; browser?: string }) => {
      const { publish } = await import('./commands/publish.js');
      const { project, date = null, note } = flags;
      end(await publish({ project, date, note, browser: flags.browser }, streams));
    });
}

function addDiff(cli: Command, end: (code: number) => void): void {
  type Flags = { project: string; format: 'text' | 'md' | 'json'; json?: boolean; exitCode?: boolean };
  verb(cli, 'diff', 'show what changed between two editions, or since the last one')
    .argument('[old]', 'number of the earlier edition (default: the last)')
    .argument('[new]', 'number of the later edition (default: the sources as they are now)')
    .addOption(
      new Option('--format <format>', 'how to show it').choices(['text', 'md', 'json']).default('text'),
    )
    .option('--json', 'the same as --format json')
    .option('--exit-code', 'end with 4 where something changed')
    .action(async (from: string | undefined, to: string | undefined, flags: Flags) => {
      const { diff } = await import('./commands/diff.js');
      const { project, exitCode = false } = flags;
      const format = flags.json ? 'json' : flags.format;
      end(diff({ project, from: from ?? null, to: to ?? null, format, exitCode }, streams));
    });
}

function addVerify(cli: Command, end: (code: number) => void): void {
  verb(cli, 'verify', 'prove every printed quotation against the sources, or by what the PDF carries')
    .argument('[file]', 'the briefing’s PDF (default: out/briefing.pdf)')
    .option('--json', 'print the findings for scripts')
    .action(async (file: string | undefined, flags: { project: string; json?: boolean }, self: Command) => {
      const { verify } = await import('./commands/verify.js');
      const { project, json = false } = flags;
      const named = self.getOptionValueSource('project') !== 'default';
      end(await verify({ project, named, file: file ?? null, json }, streams));
    });
}

function addExport(cli: Command, end: (code: number) => void): void {
  verb(cli, 'export', 'write the references of the sources, for Zotero and other citation programs')
    .addArgument(
      new Argument('<format>', 'bib: BibTeX and biblatex; csl: CSL-JSON').choices(['bib', 'csl'] as const),
    )
    .option('--out <file>', 'file to write (default: standard output)')
    .action(async (format: 'bib' | 'csl', { project, out }: { project: string; out?: string }) => {
      const { exportReferences } = await import('./commands/export.js');
      end(exportReferences({ project, format, out: out ?? null }, streams));
    });
}

function addCode(cli: Command, end: (code: number) => void): void {
  type Flags = {
    project: string;
    codebook?: string;
    passages: string;
    language: string;
    explain?: boolean;
  } & Learning;
  verb(cli, 'code', 'code passages that come as rows of JSON, one line out for each')
    .addOption(codebook())
    .requiredOption('--passages <file>', 'rows {"id", "source"?, "text", "language"?}; - for standard input')
    .addOption(language())
    .option('--explain', 'say why: the terms found, their weights, and how they add up')
    .option('--learnt <file>', 'use what “learn” wrote')
    .option('--learn', 'learn from the rows first: the file is read twice')
    .option('--rulings <file>', 'learn from judged rows {"text", "theme", "label"}')
    .action(async (flags: Flags) => {
      const { code } = await import('./commands/code.js');
      const { project, codebook: named = null, passages, language: spoken, explain = false } = flags;
      const { learnt = null, rulings = null, learn = false } = flags;
      const learning = { learnt, rulings, learnFrom: learn ? passages : null };
      end(await code({ project, codebook: named, passages, language: spoken, explain, learning }, streams));
    });
}

function addLearn(cli: Command, end: (code: number) => void): void {
  type Flags = {
    project: string;
    codebook?: string;
    passages?: string;
    rulings?: string;
    out?: string;
    language: string;
    json?: boolean;
  };
  verb(cli, 'learn', 'count once over a corpus what company the terms keep, into one readable file')
    .addOption(codebook())
    .option(
      '--passages <file>',
      'rows {"id", "source"?, "text", "language"?} (default: the project’s sources)',
    )
    .option('--rulings <file>', 'judged rows {"text", "theme", "label"} (default: the project’s rulings)')
    .option('--out <file>', 'file to write (default: sources/learnt.yml of the project)')
    .addOption(language())
    .option('--json', 'print the counts for scripts')
    .action(async (flags: Flags) => {
      const { learn } = await import('./commands/learn.js');
      const { codebook: named = null, passages = null, rulings = null, out = null, json = false } = flags;
      const { project, language: spoken } = flags;
      end(await learn({ project, codebook: named, passages, rulings, out, language: spoken, json }, streams));
    });
}

function addAlign(cli: Command, end: (code: number) => void): void {
  verb(cli, 'align', 'link the sentences of two versions that come as rows of JSON')
    .requiredOption(
      '--pairs <file>',
      'rows {"pair", "old": [{"id", "text"}], "new": […]}; - for standard input',
    )
    .addOption(language())
    .action(async (flags: { pairs: string; language: string }) => {
      const { align } = await import('./commands/align.js');
      end(await align(flags));
    });
}

function addEvaluate(cli: Command, end: (code: number) => void): void {
  type Flags = {
    project: string;
    gold: string;
    codebook?: string;
    language: string;
    folds?: number;
    seed: number;
    json?: boolean;
  } & Learning;
  const folds = new Option('--folds <count>', 'learn from the gold itself, each part from the others');
  const rulings = new Option('--rulings <file>', 'learn from judged rows {"text", "theme", "label"}');
  verb(cli, 'evaluate', 'hold codings against rows judged by hand: agreement, disagreements, thresholds')
    .requiredOption('--gold <file>', 'rows with "themes", or "target" and "label"; - for standard input')
    .addOption(codebook())
    .addOption(language())
    .option('--learnt <file>', 'use what “learn” wrote')
    .option('--learn', 'learn from the rows first, their judgements left aside')
    .addOption(rulings.conflicts('folds'))
    .addOption(folds.argParser((text) => wholeNumber(text, 2)))
    .addOption(seed())
    .option('--json', 'print everything for scripts, all disagreements included')
    .action(async (flags: Flags) => {
      const { evaluate } = await import('./commands/evaluate.js');
      const { codebook: named = null, json = false, learnt = null, rulings: judged = null, ...rest } = flags;
      const learning = { learnt, rulings: judged, learnFrom: flags.learn === true ? flags.gold : null };
      const parts = flags.folds ?? null;
      end(await evaluate({ ...rest, codebook: named, learning, folds: parts, json }, streams));
    });
}

function addSuggest(cli: Command, end: (code: number) => void): void {
  type Flags = { project: string; json?: boolean; yaml?: boolean; all?: boolean };
  verb(cli, 'suggest', 'count what the codebook may miss, and what to doubt in it; write nothing')
    .option('--all', 'list every candidate and term, not only the first')
    .addOption(new Option('--json', 'print everything for scripts').conflicts(['yaml', 'all']))
    .addOption(
      new Option('--yaml', 'print the candidates as themes to paste into a codebook').conflicts('all'),
    )
    .action(async (flags: Flags) => {
      const { suggest } = await import('./commands/suggest.js');
      const { project, json, yaml, all = false } = flags;
      const format = json ? 'json' : yaml ? 'yaml' : 'text';
      end(suggest({ project, format, all }, streams));
    });
}

function addDoctor(cli: Command, end: (code: number) => void): void {
  verb(cli, 'doctor', 'say what is found on this machine: Node, printer, fonts')
    .option('--json', 'print the findings for scripts')
    .addOption(browser())
    .action(async (flags: { project: string; json?: boolean; browser?: string }) => {
      const { doctor } = await import('./commands/doctor.js');
      end(
        await doctor({ project: flags.project, json: flags.json ?? false, browser: flags.browser }, streams),
      );
    });
}

function verb(cli: Command, name: string, description: string): Command {
  const project = new Option('--project <dir>', 'the folder that holds sources/').default('.', 'here');
  return cli.command(name).description(description).addOption(project);
}

function codebook(): Option {
  return new Option('--codebook <file>', 'themes and their terms: .yml, .dic, .lcd (default: the project’s)');
}

function language(): Option {
  return new Option('--language <tag>', 'language of the rows that name none')
    .default('en')
    .argParser((tag) => {
      if (/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/.test(tag)) return tag;
      throw new InvalidArgumentError('A tag such as en, ru or pt-BR is expected.');
    });
}

interface Learning {
  readonly learnt?: string;
  readonly learn?: boolean;
  readonly rulings?: string;
  readonly folds?: number;
}

function seed(): Option {
  return new Option('--seed <number>', 'settles what is drawn at random')
    .default(1)
    .argParser((text) => wholeNumber(text, 0));
}

function wholeNumber(text: string, least: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (number >= least) return number;
  throw new InvalidArgumentError(`A whole number from ${least} on is expected.`);
}

function browser(): Option {
  return new Option('--browser <path>', 'a Chrome, Chromium or Edge to print with');
}

async function main(): Promise<number> {
  let code: number = EXIT.done;
  const cli = new Command('synoptic')
    .description('Turns dated documents and a codebook of themes into a cited, side-by-side briefing.')
    .version(toolVersion().version)
    .showHelpAfterError('Use --help to see what there is.')
    .exitOverride();
  for (const add of verbs) add(cli, (ended) => (code = ended));
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
  streams.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  streams.note('This is a fault of Synoptic, not of your files. Please report it with the lines above.');
  return EXIT.bug;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(EXIT.interrupted));
}
void main().then((code) => (process.exitCode = code));
