import { Refusal } from '../../errors.js';
import type { Conversion } from '../../model/conversion.js';
import type { InputFile } from '../../model/project.js';
import { decodeBytes } from '../decode-bytes.js';
import { withFurniture } from '../furniture-fence.js';
import { chooseContent } from './choose-content.js';
import { declaredEncoding } from './declared-encoding.js';
import { foundHeader } from './found-header.js';
import { makeBlocks } from './make-blocks.js';
import { pageFacts } from './page-facts.js';
import { parseHtml } from './parse-html.js';
import { counted, tellLeftOut } from './tell-left-out.js';
import { partOf, visibleTree } from './visible-tree.js';

/**
 * A saved web page. The text is what reads like one; menus, banners, comments and whatever else prints around it stand behind
 * it as furniture. Nothing that the page names is fetched. Throws a Refusal where it is too deep or holds no words.
 */
export function convertHtml(file: InputFile): Conversion {
  const { text, encoding } = decodeBytes(file, declaredEncoding(file.bytes));
  const tree = parseHtml(text, file.path);
  const facts = pageFacts(tree);
  const found = foundHeader(facts);
  const { root, pictures, embedded } = visibleTree(tree);
  const chosen = chooseContent(root, [facts.title, found.title?.value ?? ''].join(' '));
  const blocks = makeBlocks(partOf(root, (node) => chosen.has(node)));
  if (blocks.length === 0) throw noWords(file.path);
  const around = makeBlocks(
    partOf(root, (node) => !chosen.has(node)),
    false,
  );
  return {
    format: 'html',
    markdown: withFurniture(blocks, around),
    found,
    encoding,
    leftOut: [
      ...tellLeftOut(root, chosen),
      ...(pictures > 0 ? [`${counted(pictures, 'picture')}, without their alternative texts`] : []),
      ...(embedded > 0 ? [`${counted(embedded, 'embedded thing')}`] : []),
    ],
  };
}

function noWords(path: string): Refusal {
  return new Refusal({
    what: 'the page holds no words',
    where: path,
    expected: 'a page saved with its text',
    remedy: 'open it in a browser, wait until it is there, and save it again or print it to a PDF',
  });
}
