import type { EditorSchema } from '../../notation/editor-schema.js';
import { SETTINGS_KEYS } from '../../settings/settings-schema.js';
import { schemaLine } from './schemas.js';

/** A `briefing.yml` in which only the title is active, each other key explained and put in comments. */
export function starterSettings(title: string): string {
  const { title: titleKey, ...others } = SETTINGS_KEYS;
  return [
    schemaLine('briefing'),
    '# Settings of the briefing. Take the # and the blank behind it away from a line to set it.',
    '',
    `# ${titleKey.description} In brackets until you give it one.`,
    `title: ${JSON.stringify(title)}`,
    ...Object.entries(others).flatMap(([key, schema]) => [
      '',
      `# ${schema.description}`,
      `# ${key}: ${exampleOf(schema)}`,
    ]),
    '',
  ].join('\n');
}

/** What stands unless it is set, or how it may look. JSON is YAML. */
function exampleOf({ default: usual, examples }: EditorSchema): string {
  const example: unknown = usual ?? (Array.isArray(examples) ? examples[0] : '');
  const isPlain = typeof example === 'string' && /^[\w.]+(?:-[\w.]+)*$/.test(example);
  return isPlain ? example : JSON.stringify(example);
}
