import { InvalidArgumentError, Option } from 'commander';
import { browser, verb, wholeNumber, type Program } from './options.js';

export function addInit({ cli, streams, end }: Program): void {
  type Flags = { project?: string; from?: string[]; json?: boolean };
  cli
    .command('init')
    .description('make a project that builds at once; write over nothing')
    .argument('[dir]', 'folder of the project, made where it is not there; . for here')
    .addOption(new Option('--project <dir>', 'the same, as the other commands name it'))
    .option('--from <files...>', 'documents to begin with, as “add” takes them; themes are drafted from them')
    .option('--json', 'print what was written, for scripts')
    .action(async (dir: string | undefined, { project, from = [], json = false }: Flags) => {
      const { init } = await import('../commands/init.js');
      end(await init({ folder: dir ?? project ?? null, from, json }, streams));
    });
}

/** The highest port there is. */
const LAST_PORT = 65_535;

export function addWatch({ cli, streams }: Program): void {
  type Flags = {
    project: string;
    formats: string;
    port: number;
    by?: string;
    open?: boolean;
    browser?: string;
    json?: boolean;
  };
  verb(cli, 'watch', 'build, show the review page on this machine, and do so again at every change')
    .option('--formats <list>', 'formats to write, as for build', 'html,json')
    .addOption(
      new Option('--port <number>', 'port of the page').default(0, 'any that is free').argParser(port),
    )
    .option('--open', 'open the page in your browser')
    .addOption(by())
    .option('--json', 'print a line of JSON for each build')
    .addOption(browser())
    .action(async (flags: Flags) => {
      const { parseFormats } = await import('../commands/formats.js');
      const { watch } = await import('../commands/watch.js');
      const { open = false, json = false, by: name = '' } = flags;
      const formats = parseFormats(flags.formats);
      await watch({ ...flags, formats, by: name, open, browser: flags.browser, json }, streams);
    });
}

export function addReview({ cli, streams }: Program): void {
  verb(cli, 'review', 'read, compare and rule on a page of this machine')
    .addOption(
      new Option('--port <number>', 'port of the page').default(0, 'any that is free').argParser(port),
    )
    .option('--no-open', 'do not open the page in your browser')
    .addOption(by())
    .addOption(browser())
    .action(
      async (flags: { project: string; port: number; open: boolean; by?: string; browser?: string }) => {
        const { review } = await import('../commands/review.js');
        await review({ ...flags, by: flags.by ?? '', browser: flags.browser }, streams);
      },
    );
}

function by(): Option {
  return new Option('--by <name>', 'who rules, as it is written into each ruling (default: the page asks)');
}

function port(text: string): number {
  const number = wholeNumber(text, 0);
  if (number <= LAST_PORT) return number;
  throw new InvalidArgumentError(`A port from 0 to ${LAST_PORT} is expected.`);
}
