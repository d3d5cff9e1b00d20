import type { CslItem } from '../../model/csl.js';
import type { Reference } from './reference.js';

/** References as CSL-JSON, as citation programs read them. A translated title follows the title in square brackets. */
export function cslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(written), null, 2)}\n`;
}

function written({ item, translatedTitle }: Reference): Record<string, unknown> {
  const title = [item.title ?? '', translatedTitle === null ? '' : `[${translatedTitle}]`].join(' ').trim();
  return Object.fromEntries(
    Object.entries({ ...item, title } satisfies CslItem).filter(
      ([, value]) => value !== null && value !== '',
    ),
  );
}
