import { InvalidArgumentError, Option } from 'commander';
import { Misuse } from '../errors.js';
import { EXTENTS, type Extent } from '../model/source.js';
import { verb, type Program } from './options.js';

type Flags = {
  project: string;
  id?: string;
  title?: string;
  published?: string;
  publisher?: string;
  author?: string[];
  label?: string;
  series?: string;
  kind?: string;
  url?: string;
  accessed?: string;
  language?: string;
  extent?: Extent;
  rights?: string;
  sourceColumn?: string;
  dateColumn?: string;
  textColumn?: string;
  bib?: string;
  key?: string;
  dryRun?: boolean;
  json?: boolean;
};

export function addAdd({ cli, streams, end }: Program): void {
  verb(cli, 'add', 'make sources of files: PDF, Word, web page, text, Markdown, or a table of passages')
    .argument(
      '<file...>',
      '.pdf .docx .html .txt .md, or .csv .tsv .jsonl with columns for source, date and text',
    )
    .option('--title <text>', 'its title; one that you supply stands in [square brackets]')
    .option('--published <date>', 'a day, month or year: 2022-03-16, 2022-03, 2022')
    .option('--publisher <name>', 'who published it')
    .option('--author <name...>', 'who wrote it, each in quotation marks')
    .option('--language <tag>', 'its language: en, ru, pt-BR')
    .option('--series <name>', 'texts of one voice share it')
    .addOption(new Option('--extent <extent>', 'how much of the document this is').choices([...EXTENTS]))
    .option('--url <address>', 'where it was published')
    .option('--accessed <day>', 'when the address was read')
    .option('--kind <kind>', 'what sort of text it is')
    .option('--label <text>', 'short name for column heads')
    .option('--rights <text>', 'who may use it')
    .addOption(new Option('--id <id>', 'its id (default: publisher and year)').argParser(identifier))
    .option('--bib <file>', 'a bibliography that has it: CSL-JSON, BibTeX or RIS')
    .option('--key <key>', 'its key there')
    .option('--source-column <name>', 'column of a table that tells sources apart')
    .option('--date-column <name>', 'column of a table that holds the date')
    .option('--text-column <name>', 'column of a table that holds the passages')
    .option('--dry-run', 'tell what the briefing would gain, write nothing')
    .option('--json', 'print what was added for scripts')
    .action(async (files: string[], flags: Flags) => {
      const { add } = await import('../commands/add.js');
      const { project, dryRun = false, json = false, author, ...rest } = flags;
      const { sourceColumn = null, dateColumn = null, textColumn = null, bib, key, ...header } = rest;
      const columns = { source: sourceColumn, date: dateColumn, text: textColumn };
      const said = { ...header, ...(author ? { authors: author } : {}) };
      const cited = citedOf(bib, key);
      end(await add({ project, files, flags: said, columns, cited, dryRun, json }, streams));
    });
}

/** The two belong together. */
function citedOf(file: string | undefined, key: string | undefined): { file: string; key: string } | null {
  if (file !== undefined && key !== undefined) return { file, key };
  if (file === undefined && key === undefined) return null;
  throw new Misuse({
    what: 'a bibliography and a key belong together',
    expected: '--bib FILE --key KEY',
    remedy: 'give both, or neither',
  });
}

function identifier(text: string): string {
  if (/^[a-z0-9-]+$/.test(text)) return text;
  throw new InvalidArgumentError('Small letters a–z, digits and hyphens are expected.');
}
