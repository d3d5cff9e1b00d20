import type { RootContent } from 'mdast';
import { writeMarkdown } from './write-markdown.js';

/** The text, and behind it what is not the text, between fences of furniture; the fences stay out where there is nothing. */
export function withFurniture(blocks: readonly RootContent[], furniture: readonly RootContent[]): string {
  const text = writeMarkdown(blocks);
  if (furniture.length === 0) return text;
  return `${text}${text === '' ? '' : '\n'}<!-- furniture -->\n\n${writeMarkdown(furniture)}\n<!-- /furniture -->\n`;
}
