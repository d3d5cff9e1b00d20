/** JSON Schema (2020-12) of rulings and what they changed, as `briefing.ts` names it. */

import { NOT_IN_FORCE } from './briefing.js';
import { CHANGE_STATUSES } from './change.js';
import { STATEMENTS } from './coding.js';
import { object, oneOf, text, textOrNull, texts } from './schema-parts.js';

const decision = { by: text, on: text, because: text };
const rulingState = oneOf('found', 'moved', 'ambiguous', 'orphaned', 'stale');

export const RULED_SCHEMA = {
  state: rulingState,
  decision: object(decision),
  relabelled: object({ ...decision, computed: oneOf(...CHANGE_STATUSES) }),
  ruling: object(
    {
      ruling: text,
      theme: text,
      source: text,
      exact: text,
      ...decision,
      state: rulingState,
      passage: textOrNull,
      codings: texts,
    },
    {
      with: object({ source: text, exact: text, passage: textOrNull, codings: texts }),
      toSource: text,
      to: oneOf(...new Set([...STATEMENTS, ...CHANGE_STATUSES])),
      notInForce: oneOf(...NOT_IN_FORCE),
    },
  ),
};
