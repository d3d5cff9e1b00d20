import { Option } from 'commander';
import { verb, codebook, language, seed, wholeNumber, type Program } from './options.js';

interface Learning {
  readonly learnt?: string;
  readonly learn?: boolean;
  readonly rulings?: string;
  readonly folds?: number;
}

export function addLearn({ cli, streams, end }: Program): void {
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
      const { learn } = await import('../commands/learn.js');
      const { codebook: named = null, passages = null, rulings = null, out = null, json = false } = flags;
      const { project, language: spoken } = flags;
      end(await learn({ project, codebook: named, passages, rulings, out, language: spoken, json }, streams));
    });
}

export function addCode({ cli, streams, end }: Program): void {
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
      const { code } = await import('../commands/code.js');
      const { project, codebook: named = null, passages, language: spoken, explain = false } = flags;
      const { learnt = null, rulings = null, learn = false } = flags;
      const learning = { learnt, rulings, learnFrom: learn ? passages : null };
      end(await code({ project, codebook: named, passages, language: spoken, explain, learning }, streams));
    });
}

export function addAlign({ cli, end }: Program): void {
  verb(cli, 'align', 'link the sentences of two versions that come as rows of JSON')
    .requiredOption(
      '--pairs <file>',
      'rows {"pair", "old": [{"id", "text"}], "new": […]}; - for standard input',
    )
    .addOption(language())
    .action(async (flags: { pairs: string; language: string }) => {
      const { align } = await import('../commands/align.js');
      end(await align(flags));
    });
}

export function addEvaluate({ cli, streams, end }: Program): void {
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
      const { evaluate } = await import('../commands/evaluate.js');
      const { codebook: named = null, json = false, learnt = null, rulings: judged = null, ...rest } = flags;
      const learning = { learnt, rulings: judged, learnFrom: flags.learn === true ? flags.gold : null };
      const parts = flags.folds ?? null;
      end(await evaluate({ ...rest, codebook: named, learning, folds: parts, json }, streams));
    });
}

export function addSuggest({ cli, streams, end }: Program): void {
  type Flags = { project: string; json?: boolean; yaml?: boolean; all?: boolean };
  verb(cli, 'suggest', 'count what the codebook may miss, and what to doubt in it; write nothing')
    .option('--all', 'list every candidate and term, not only the first')
    .addOption(new Option('--json', 'print everything for scripts').conflicts(['yaml', 'all']))
    .addOption(
      new Option('--yaml', 'print the candidates as themes to paste into a codebook').conflicts('all'),
    )
    .action(async (flags: Flags) => {
      const { suggest } = await import('../commands/suggest.js');
      const { project, json, yaml, all = false } = flags;
      const format = json ? 'json' : yaml ? 'yaml' : 'text';
      end(await suggest({ project, format, all }, streams));
    });
}
