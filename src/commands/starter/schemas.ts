import type { OutputFile } from '../../edges/write-together.js';
import { NAMES_SCHEMA } from '../../names/names-schema.js';
import { RULINGS_SCHEMA } from '../../rulings/rulings-schema.js';
import { SETTINGS_SCHEMA } from '../../settings/settings-schema.js';
import { THEMES_SCHEMA } from '../../themes/themes-schema.js';
import { TRANSLATIONS_SCHEMA } from '../../translations/translations-schema.js';

const SCHEMAS = {
  briefing: SETTINGS_SCHEMA,
  themes: THEMES_SCHEMA,
  rulings: RULINGS_SCHEMA,
  names: NAMES_SCHEMA,
  translations: TRANSLATIONS_SCHEMA,
} as const;

/** The line by which editors find the schema of a file in `sources/`. */
export function schemaLine(name: keyof typeof SCHEMAS): string {
  return `# yaml-language-server: $schema=./schemas/${name}.schema.json`;
}

/** The schemas of the project's YAML files, for editors that complete and check them. */
export function schemaFiles(): OutputFile[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({
    name: `sources/schemas/${name}.schema.json`,
    content: `${JSON.stringify(schema, null, 2)}\n`,
  }));
}
