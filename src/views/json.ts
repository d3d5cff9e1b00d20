import type { Briefing } from '../model/briefing.js';

/**
 * The briefing as JSON in UTF-8, keys in their fixed order. Encoded piece by piece: of a long one the text as a whole
 * takes more memory than everything else.
 */
export function json(briefing: Briefing): Buffer {
  const pieces: Buffer[] = [Buffer.from('{')];
  let before = '\n';
  for (const [key, value] of Object.entries(briefing)) {
    pieces.push(Buffer.from(`${before}  ${JSON.stringify(key)}: `), ...valueOf(value));
    before = ',\n';
  }
  pieces.push(Buffer.from('\n}\n'));
  return Buffer.concat(pieces);
}

/** A value of the briefing; of a list each member by itself. */
function valueOf(value: Briefing[keyof Briefing]): Buffer[] {
  if (!Array.isArray(value) || value.length === 0) return [written(value, '  ')];
  const members = value.map((member, at) =>
    Buffer.concat([Buffer.from(`${at === 0 ? '[' : ','}\n    `), written(member, '    ')]),
  );
  return [...members, Buffer.from('\n  ]')];
}

/** `indent`: what each line but the first begins with. No string holds a line break as such. */
function written(value: unknown, indent: string): Buffer {
  return Buffer.from(JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`));
}
