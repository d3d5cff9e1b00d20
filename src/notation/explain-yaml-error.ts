import type { YAMLError } from 'yaml';
import type { Problem } from '../errors.js';

/** A YAML error in words that tell what to do. `text`: what was read. */
export function explainYamlError({ code, message, pos }: YAMLError, text: string): Omit<Problem, 'where'> {
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]*/.exec(text.slice(pos[0]))?.[0].trim() ?? '';
      return {
        what: `not valid YAML: the key “${key}” stands twice`,
        expected: 'each key once',
        remedy: 'remove or rename one of the two',
      };
    }
    case 'TAB_AS_INDENT':
      return TAB;
    case 'UNEXPECTED_TOKEN': {
      const before = text.slice(0, pos[0]);
      // Behind a value the parser takes the tab for a blank and the next line for more of the value.
      if (/\n[ ]*\t\s*$/u.test(before)) return TAB;
      return /["']\s*$/u.test(before) ? BEHIND_QUOTES : unknown(message);
    }
    case 'BAD_INDENT':
      return {
        what: 'not valid YAML: the line is not indented as far as it should be',
        expected: 'lines that belong together indented alike',
        remedy: 'move the line',
      };
    case 'MULTIPLE_DOCS':
      return {
        what: 'not valid YAML: a second document begins here',
        expected: 'one document in a file',
        remedy: 'remove the line “---”',
      };
    default:
      return unknown(message);
  }
}

const TAB = {
  what: 'not valid YAML: a tab indents the line',
  expected: 'blanks at the head of a line',
  remedy: 'replace the tab by blanks',
};

const BEHIND_QUOTES = {
  what: 'not valid YAML: words stand behind a closing quotation mark',
  expected: 'one pair of quotation marks around the whole value',
  remedy: 'write \\" for a mark within "…", and two for a mark within \'…\'',
};

function unknown(message: string): Omit<Problem, 'where'> {
  return {
    what: `not valid YAML: ${firstLine(message)}`,
    expected: 'lines of “key: value”, lists of “- value”',
    remedy: 'mend the line; values that hold “: ” or begin with * & ! [ { need quotation marks',
  };
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
