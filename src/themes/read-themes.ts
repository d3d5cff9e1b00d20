import type { InputFile } from '../model/project.js';
import { decode } from '../notation/decode.js';
import type { Codebook, CodebookDefaults } from './codebook.js';
import { readDic } from './read-dic.js';
import { readLcd } from './read-lcd.js';
import { readYaml } from './read-yaml.js';
import { TermReader } from './term-reader.js';
import { ThemeList } from './theme-list.js';

/**
 * Reads a codebook: YAML with a top-level `themes` or a plain map, LIWC's `.dic`, Lexicoder's `.lcd`. Throws a Refusal
 * with every fault in it.
 */
export function readThemes(file: InputFile, defaults: CodebookDefaults): Codebook {
  const list = new ThemeList();
  const terms = new TermReader(file.path);
  const codebook = { path: file.path, text: decode(file) };
  switch (/\.(dic|lcd)$/i.exec(file.path)?.[1]?.toLowerCase()) {
    case 'dic':
      readDic(codebook, list, terms);
      break;
    case 'lcd':
      readLcd(codebook, list, terms);
      break;
    default:
      readYaml(codebook, list, terms, defaults);
  }
  return { themes: list.themes, warnings: terms.warnings };
}
