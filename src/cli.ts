#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { EXIT } from './commands/exit-codes.js';
import { toolVersion } from './edges/tool-version.js';
import { processStreams } from './edges/terminal-streams.js';
import { Refusal } from './errors.js';
import { refusalText } from './views/refusal-text.js';

const streams = processStreams();

function project(command: Command): Command {
  return command.addOption(
    new Option('--project <dir>', 'the folder that holds sources/').default('.', 'here'),
  );
}

const browser = (): Option => new Option('--browser <path>', 'a Chrome, Chromium or Edge to print with');

function program(run: (code: number) => void): Command {
  const { version } = toolVersion();
  const cli = new Command('synoptic')
    .description('Turns dated documents and a codebook of themes into a cited, side-by-side briefing.')
    .version(version)
    .showHelpAfterError('Use --help to see what there is.')
    .exitOverride();

  project(cli.command('build').description('build the briefing: out/briefing.pdf, .html, .md, .json'))
    .option('--formats <list>', 'formats to write, joined by commas', 'pdf,html,md,json')
    .option('--out <dir>', 'folder for the outputs (default: out/ of the project)')
    .option('--json', 'print a summary for scripts instead of the table')
    .addOption(browser())
    .action(
      async (flags: { project: string; formats: string; out?: string; json?: boolean; browser?: string }) => {
        const { build, parseFormats } = await import('./commands/build.js');
        const formats = parseFormats(flags.formats);
        const out = flags.out ?? null;
        run(
          await build({ ...flags, browser: flags.browser, formats, out, json: flags.json === true }, streams),
        );
      },
    );

  project(cli.command('check').description('validate everything, write nothing'))
    .option('--json', 'print the counts for scripts')
    .action(async (flags: { project: string; json?: boolean }) => {
      const { check } = await import('./commands/check.js');
      run(await check({ project: flags.project, json: flags.json === true }, streams));
    });

  project(cli.command('publish').description('freeze the present briefing as the next edition'))
    .option('--date <day>', 'date of the edition (default: today)')
    .option('--note <text>', 'what the edition is about', '')
    .addOption(browser())
    .action(async (flags: { project: string; date?: string; note: string; browser?: string }) => {
      const { publish } = await import('./commands/publish.js');
      run(await publish({ ...flags, browser: flags.browser, date: flags.date ?? null }, streams));
    });

  project(cli.command('diff').description('show what changed between two editions, or since the last one'))
    .argument('[old]', 'number of the earlier edition (default: the last)')
    .argument('[new]', 'number of the later edition (default: the sources as they are now)')
    .addOption(
      new Option('--format <format>', 'how to show it').choices(['text', 'md', 'json']).default('text'),
    )
    .option('--json', 'the same as --format json')
    .option('--exit-code', 'end with 4 where something changed')
    .action(
      async (
        from: string | undefined,
        to: string | undefined,
        flags: { project: string; format: 'text' | 'md' | 'json'; json?: boolean; exitCode?: boolean },
      ) => {
        const { diff } = await import('./commands/diff.js');
        const format = flags.json === true ? 'json' : flags.format;
        run(
          diff(
            {
              project: flags.project,
              from: from ?? null,
              to: to ?? null,
              format,
              exitCode: flags.exitCode === true,
            },
            streams,
          ),
        );
      },
    );

  project(cli.command('verify').description('prove every printed quotation against the sources'))
    .argument('[file]', 'the briefing’s PDF (default: out/briefing.pdf)')
    .option('--json', 'print the findings for scripts')
    .action(async (file: string | undefined, flags: { project: string; json?: boolean }) => {
      const { verify } = await import('./commands/verify.js');
      run(await verify({ project: flags.project, file: file ?? null, json: flags.json === true }, streams));
    });

  project(cli.command('doctor').description('say what is found on this machine: Node, printer, fonts'))
    .option('--json', 'print the findings for scripts')
    .addOption(browser())
    .action(async (flags: { project: string; json?: boolean; browser?: string }) => {
      const { doctor } = await import('./commands/doctor.js');
      run(
        await doctor({ project: flags.project, browser: flags.browser, json: flags.json === true }, streams),
      );
    });

  return cli;
}

async function main(): Promise<number> {
  let code: number = EXIT.done;
  try {
    await program((ended) => (code = ended)).parseAsync();
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof Refusal) {
      streams.note(refusalText(error));
      return EXIT.refused;
    }
    streams.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    streams.note('This is a fault of Synoptic, not of your files. Please report it with the lines above.');
    return EXIT.bug;
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(EXIT.interrupted));
}
process.exitCode = await main();
