import Handlebars from 'handlebars';
import { nearest, Refusal, type Problem } from '../errors.js';
import type { DrawnPage, Templates } from './templates.js';

/** A field that a template asks for. */
export interface AskedField {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

const HELPERS = new Set([
  'if',
  'unless',
  'each',
  'with',
  'lookup',
  'log',
  'blockHelperMissing',
  'helperMissing',
]);

/** Refuses templates of the project that ask for fields the page does not have (Handlebars' strict mode misses `#if`). */
export function checkTemplates(page: DrawnPage, templates: Templates): void {
  const known = fieldNames({ ...page, styles: '' });
  for (const text of shippedTexts(templates)) for (const field of askedFields(text)) known.add(field.name);
  const problems = templates.own.flatMap((file) => {
    const name = /^partials\/(.*)\.hbs$/.exec(file)?.[1];
    const text =
      name === undefined
        ? /^(?:briefing|changes)\.hbs$/.test(file)
          ? templates.main
          : ''
        : (templates.partials[name] ?? '');
    return problemsIn(file, text, known);
  });
  if (problems.length > 0) throw new Refusal(problems);
}

/** Every shipped template, used or not: what a page has not today, as a theme without a speaker, it may have tomorrow. */
function shippedTexts({ main, partials, own, replaced }: Templates): readonly string[] {
  const used = Object.entries(partials).filter(([name]) => !own.includes(`partials/${name}.hbs`));
  return [...replaced, ...used.map(([, text]) => text), ...(own.includes('briefing.hbs') ? [] : [main])];
}

function problemsIn(file: string, text: string, known: ReadonlySet<string>): Problem[] {
  let fields: AskedField[];
  try {
    fields = askedFields(text);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return [
      {
        what: `not a Handlebars template: ${message}`,
        where: `templates/${file}:${/line (\d+)/.exec(message)?.[1] ?? 1}`,
        expected: 'Handlebars, every block opened and closed',
        remedy: 'mend the template',
      },
    ];
  }
  return fields
    .filter((field) => !known.has(field.name))
    .map(({ name, line, column }) => {
      const near = nearest(name, [...known]);
      return {
        what: `the page has no field “${name}”`,
        where: `templates/${file}:${line}:${column + 1}`,
        expected: 'a field of the page; see “Templates” in the README',
        remedy: near ? `did you mean “${near}”?` : 'remove it',
      };
    });
}

/** Every field name that a template asks for, in blocks and conditions too. Throws where it is no template. */
export function askedFields(text: string): AskedField[] {
  const fields: AskedField[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'PathExpression') fields.push(...namesOf(node));
    const isPartial = 'type' in node && String(node.type).startsWith('Partial');
    for (const [key, value] of Object.entries(node)) {
      // The name of a partial is no field; one that is looked up names its field in a text.
      if (key !== 'loc' && !(isPartial && key === 'name')) visit(value);
    }
  };
  visit(Handlebars.parse(text));
  return fields;
}

function namesOf(path: object): AskedField[] {
  if (!('parts' in path) || !Array.isArray(path.parts)) return [];
  const data = 'data' in path && path.data === true;
  const parts: unknown[] = data ? (path.parts[0] === 'root' ? path.parts.slice(1) : []) : path.parts;
  const start = startOf(path);
  return parts.flatMap((part) =>
    typeof part !== 'string' || HELPERS.has(part) || part === 'length' ? [] : [{ name: part, ...start }],
  );
}

function startOf(path: object): { line: number; column: number } {
  const loc: unknown = 'loc' in path ? path.loc : null;
  const start: unknown = typeof loc === 'object' && loc !== null && 'start' in loc ? loc.start : null;
  if (typeof start !== 'object' || start === null || !('line' in start) || !('column' in start))
    return { line: 1, column: 0 };
  return { line: Number(start.line), column: Number(start.column) };
}

function fieldNames(value: unknown, names = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) fieldNames(one, names);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      names.add(key);
      fieldNames(inner, names);
    }
  }
  return names;
}
