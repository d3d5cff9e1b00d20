import { Argument, Option, type Command } from 'commander';
import { verb, browser, type Program } from './options.js';

export function addBuild({ cli, streams, end }: Program): void {
  verb(cli, 'build', 'build the briefing: out/briefing.pdf, .html, .md, .json')
    .option(
      '--formats <list>',
      'formats to write, joined by commas; docx and csv on request',
      'pdf,html,md,json',
    )
    .option('--out <dir>', 'folder for the outputs (default: out/ of the project)')
    .option('--figures', 'write the charts too, as SVG for slides: figures/*.svg')
    .option('--json', 'print a summary for scripts instead of the table')
    .option('--no-cache', 'build anew though nothing has changed since the last build')
    .option('--why', 'tell what the build depends on, and what of it changed')
    .addOption(browser())
    .action(
      async (flags: {
        project: string;
        formats: string;
        out?: string;
        figures?: boolean;
        json?: boolean;
        browser?: string;
        cache: boolean;
        why?: boolean;
      }) => {
        const { parseFormats } = await import('../commands/formats.js');
        const { build } = await import('../commands/build.js');
        const {
          project,
          out = null,
          figures = false,
          json = false,
          cache,
          why = false,
          browser: named,
        } = flags;
        const formats = parseFormats(flags.formats);
        end(await build({ project, formats, figures, out, json, browser: named, cache, why }, streams));
      },
    );
}

export function addCheck({ cli, streams, end }: Program): void {
  verb(cli, 'check', 'validate everything and tell what the terms matched, write nothing')
    .option('--json', 'print the counts, and what each term matched, for scripts')
    .option('--all', 'list every term and every form that it matched')
    .action(async (flags: { project: string; json?: boolean; all?: boolean }) => {
      const { check } = await import('../commands/check.js');
      const { project, json = false, all = false } = flags;
      end(await check({ project, json, all }, streams));
    });
}

export function addPublish({ cli, streams, end }: Program): void {
  verb(cli, 'publish', 'freeze the present briefing as the next edition')
    .option('--date <day>', 'date of the edition (default: today)')
    .option('--note <text>', 'what the edition is about')
    .option('--corrects <edition>', 'number of the earlier edition that this one puts right')
    .addOption(browser())
    .action(
      async (flags: {
        project: string;
        date?: string;
        note?: string;
        corrects?: string;
        browser?: string;
      }) => {
        const { publish } = await import('../commands/publish.js');
        const { project, date = null, note = '', corrects = null } = flags;
        end(await publish({ project, date, note, corrects, browser: flags.browser }, streams));
      },
    );
}

export function addJudge({ cli, streams, end }: Program): void {
  type Flags = { project: string; by?: string; date?: string; renew?: boolean; print?: boolean };
  verb(cli, 'judge', 'write or renew your judgement on a theme, with the evidence beside it')
    .argument('<theme>', 'id of the theme; “briefing” for the whole')
    .option('--by <name>', 'who signs it (default: who did before, or the first author of the briefing)')
    .option('--date <day>', 'its date (default: today)')
    .option('--renew', 'sign what stands: it still holds for the evidence as it is')
    .option('--print', 'print judgement and evidence instead of opening them in an editor')
    .action(async (theme: string, flags: Flags) => {
      const { judge } = await import('../commands/judge.js');
      const { project, by = null, date = null, renew = false, print = false } = flags;
      end(await judge({ project, theme, by, date, renew, print }, streams));
    });
}

export function addDiff({ cli, streams, end }: Program): void {
  type Flags = {
    project: string;
    format: DiffFormat;
    json?: boolean;
    out?: string;
    theme: string[];
    source: string[];
    only: string[];
    all?: boolean;
    exitCode?: boolean;
    browser?: string;
  };
  verb(cli, 'diff', 'show what changed between two briefings, or since the last edition, and why')
    .argument(
      '[old]',
      'the earlier one: number of an edition, a briefing.json, a briefing’s PDF, or a git revision (default: the last edition)',
    )
    .argument('[new]', 'the later one, named alike (default: the sources as they are now)')
    .addOption(
      new Option('--format <format>', 'how to show it')
        .choices(['text', 'md', 'html', 'json', 'pdf'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .option('--out <file>', 'file to write (default: standard output; a PDF needs one)')
    .addOption(several('--theme <id>', 'only this theme; may be given again'))
    .addOption(several('--source <id>', 'only what concerns this source; may be given again'))
    .addOption(
      several('--only <kinds>', 'only these, joined by commas: new, dropped, lost, reworded, judgement, …'),
    )
    .option('--all', 'also what a briefing does not print in front: quotes to be checked, furniture')
    .option('--exit-code', 'end with 4 where something changed')
    .addOption(browser())
    .action(async (from: string | undefined, to: string | undefined, flags: Flags) => {
      const { diff } = await import('../commands/diff.js');
      const { parseOnly } = await import('../commands/parse-only.js');
      const { project, theme, source, exitCode = false } = flags;
      const asked = {
        themes: theme,
        sources: source,
        only: parseOnly(flags.only),
        suppressed: flags.all ?? false,
      };
      const format = flags.json ? 'json' : flags.format;
      const named = { from: from ?? null, to: to ?? null, out: flags.out ?? null, browser: flags.browser };
      end(await diff({ project, ...named, format, asked, exitCode }, streams));
    });
}

type DiffFormat = 'text' | 'md' | 'html' | 'json' | 'pdf';

/** An option that may be given several times, or with several values joined by commas. */
function several(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([], 'all')
    .argParser((text: string, before: string[]) => [...before, ...text.split(',').map((one) => one.trim())]);
}

export function addVerify({ cli, streams, end }: Program): void {
  verb(cli, 'verify', 'prove every printed quotation against the sources, or by what the PDF carries')
    .argument('[file]', 'the briefing’s PDF (default: out/briefing.pdf)')
    .option('--json', 'print the findings for scripts')
    .action(async (file: string | undefined, flags: { project: string; json?: boolean }, self: Command) => {
      const { verify } = await import('../commands/verify.js');
      const { project, json = false } = flags;
      const named = self.getOptionValueSource('project') !== 'default';
      end(await verify({ project, named, file: file ?? null, json }, streams));
    });
}

export function addExport({ cli, streams, end }: Program): void {
  verb(cli, 'export', 'write the references of the sources, for Zotero and other citation programs')
    .addArgument(
      new Argument('<format>', 'bib: BibTeX and biblatex; csl: CSL-JSON').choices(['bib', 'csl'] as const),
    )
    .option('--out <file>', 'file to write (default: standard output)')
    .action(async (format: 'bib' | 'csl', { project, out }: { project: string; out?: string }) => {
      const { exportReferences } = await import('../commands/export.js');
      end(await exportReferences({ project, format, out: out ?? null }, streams));
    });
}

export function addDoctor({ cli, streams, end }: Program): void {
  verb(cli, 'doctor', 'say what is found on this machine: Node, printer, fonts')
    .option('--json', 'print the findings for scripts')
    .addOption(browser())
    .action(async (flags: { project: string; json?: boolean; browser?: string }) => {
      const { doctor } = await import('../commands/doctor.js');
      end(
        await doctor({ project: flags.project, json: flags.json ?? false, browser: flags.browser }, streams),
      );
    });
}
