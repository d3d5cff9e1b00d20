import type { Difference, ThemeDifference, WordChange } from '../../model/edition-diff.js';
import type { ChangeNames } from './change-names.js';
import type { ChangeItem, QuotePiece } from './changes-page.js';

/** Everything that differs in a theme, most important first, ready to print. */
export function changeItems({ title, differences }: ThemeDifference, names: ChangeNames): ChangeItem[] {
  return differences.map((one) => ({
    ...PLAIN,
    kind: one.kind,
    theme: title,
    causes: names.causes(one.causes),
    ...itemOf(one, names),
  }));
}

const PLAIN: Omit<ChangeItem, 'kind' | 'theme' | 'causes' | 'word'> = {
  sign: '',
  warns: false,
  subject: '',
  sides: null,
  quotes: [],
  notes: [],
};

type Own = Partial<ChangeItem> & Pick<ChangeItem, 'word'>;

function itemOf(one: Difference, names: ChangeNames): Own {
  switch (one.kind) {
    case 'status':
    case 'certainty':
      return compared(one, names);
    case 'silence-broken':
    case 'silence-fallen':
      return silence(one, names);
    case 'gained':
      return { sign: 'gained', word: names.text('gained'), quotes: [names.quote(one.quote)] };
    case 'lost':
      return { sign: 'lost', word: names.text('lost'), quotes: [names.lostQuote(one.quote)] };
    case 'reworded':
      return reworded(one, names);
    case 'moved': {
      const isNumberKept = one.before.passage === one.after.passage;
      const notes = [
        isNumberKept
          ? names.text('movedInText')
          : names.text('movedFrom', { place: names.place(one.before) }),
      ];
      return {
        sign: 'moved',
        word: names.text('moved'),
        quotes: [{ ...names.quote(one.after), moved: true }],
        notes,
      };
    }
    case 're-paired':
      return rePaired(one, names);
    case 'fact':
      return fact(one, names);
    case 'judgement':
      return {
        word: names.text(`judgement-${one.change}`),
        warns: one.change === 'stale',
        notes: [one.after ?? one.before ?? ''].filter((text) => text !== ''),
      };
  }
}

type Of<Kind extends Difference['kind']> = Extract<Difference, { readonly kind: Kind }>;

function compared(one: Of<'status' | 'certainty'>, names: ChangeNames): Own {
  return {
    word: names.text(`word-${one.kind}`),
    subject: names.pair(one, one.span),
    sides: { before: names.status(one, one.before), after: names.status(one, one.after) },
    notes: one.kind === 'status' ? splitNote(one, names) : [],
  };
}

/** A source between the two that came or went says why; one that is of the pair itself is told of among the documents. */
function splitNote({ from, to, split, after }: Of<'status'>, names: ChangeNames): string[] {
  if (split === null || split === from || split === to) return [];
  return [names.text(after === null ? 'splitBy' : 'joinedWithout', { label: names.label(split) })];
}

function silence(one: Of<'silence-broken' | 'silence-fallen'>, names: ChangeNames): Own {
  const broken = one.kind === 'silence-broken';
  const record = one.kind === 'silence-fallen' ? one.searchRecord : null;
  return {
    sign: broken ? 'gained' : 'lost',
    word: names.text(`word-${one.kind}`),
    subject: names.label(one.source),
    quotes: one.quotes.map((quote) => (broken ? names.quote(quote) : names.lostQuote(quote))),
    notes:
      record === null
        ? []
        : [names.text('searchedNow', { sentences: record.sentences, terms: record.terms })],
  };
}

function reworded(one: Of<'reworded'>, names: ChangeNames): Own {
  const turns = one.turns.map((turn) => names.text(`turn-${turn}`));
  const place =
    one.before.passage === one.after.passage
      ? []
      : [names.text('stoodAt', { place: names.place(one.before) })];
  if (isSaidOtherwise(one)) {
    const [before, after] = [one.before, one.after].map(({ statement }) =>
      names.text(`statement-${statement}`),
    );
    return {
      sign: 'reworded',
      word: names.text('saidOtherwise'),
      quotes: [names.quote(one.after)],
      notes: [`${before} → ${after}`, ...place],
    };
  }
  return {
    sign: 'reworded',
    word: names.text('reworded'),
    quotes: [names.quote(one.after, one.words.map(piece))],
    notes: [...(turns.length === 0 ? [] : [names.text('mayTurn', { list: names.list(turns) })]), ...place],
  };
}

/** Whether not a word differs, only what the quote counts as: asserted, negated. */
export function isSaidOtherwise(one: Difference): boolean {
  return one.kind === 'reworded' && one.before.text === one.after.text;
}

function piece({ kind, text }: WordChange): QuotePiece {
  return { text, inserted: kind === 'inserted', deleted: kind === 'deleted' };
}

function rePaired(one: Of<'re-paired'>, names: ChangeNames): Own {
  const cited = (quotes: Of<'re-paired'>['before']): string =>
    quotes.length === 0
      ? names.text('nothingAnswered')
      : names.list(quotes.map((quote) => `${names.short(quote.source)} ${names.place(quote)}`));
  return {
    word: names.text('word-re-paired'),
    quotes: [names.quote(one.quote)],
    notes: [names.text('answers', { before: cited(one.before), after: cited(one.after) })],
  };
}

function fact(one: Of<'fact'>, names: ChangeNames): Own {
  const side = (values: Of<'fact'>['before']): string =>
    values === null
      ? names.text('notCompared')
      : names.text('period', {
          from: values.from ?? names.text('factNone'),
          to: values.to ?? names.text('factNone'),
        });
  const plain = { status: '', tentative: false, certainty: '' } as const;
  return {
    word: names.text('word-fact'),
    subject: `${one.object}, ${names.pair(one)}`,
    sides: { before: { ...plain, text: side(one.before) }, after: { ...plain, text: side(one.after) } },
  };
}
