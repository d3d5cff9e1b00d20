import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Terminal } from '../edges/terminal-streams.js';
import { LANGUAGE_TAG } from '../notation/language-tag.js';

/** What a verb is added to; `end` is told its exit code. The code of each verb is loaded only when it runs. */
export interface Program {
  readonly cli: Command;
  readonly streams: Terminal;
  readonly end: (code: number) => void;
}

export function verb(cli: Command, name: string, description: string): Command {
  const project = new Option('--project <dir>', 'the folder that holds sources/').default('.', 'here');
  return cli.command(name).description(description).addOption(project);
}

export function codebook(): Option {
  return new Option('--codebook <file>', 'themes and their terms: .yml, .dic, .lcd (default: the project’s)');
}

export function language(): Option {
  return new Option('--language <tag>', 'language of the rows that name none')
    .default('en')
    .argParser((tag) => {
      if (LANGUAGE_TAG.test(tag)) return tag;
      throw new InvalidArgumentError('A tag such as en, ru or pt-BR is expected.');
    });
}

export function seed(): Option {
  return new Option('--seed <number>', 'settles what is drawn at random')
    .default(1)
    .argParser((text) => wholeNumber(text, 0));
}

export function wholeNumber(text: string, least: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (number >= least) return number;
  throw new InvalidArgumentError(`A whole number from ${least} on is expected.`);
}

export function browser(): Option {
  return new Option('--browser <path>', 'a Chrome, Chromium or Edge to print with');
}
