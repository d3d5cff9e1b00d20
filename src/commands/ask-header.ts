import { isCancel, text } from '@clack/prompts';
import { Misuse, Refusal } from '../errors.js';
import { isIsoDate } from '../notation/iso-date.js';
import { LANGUAGE_TAG } from '../notation/language-tag.js';
import type { KnownHeader, Needed } from './new-source.js';

/** What is asked for, and what an answer looks like. */
const QUESTIONS: Readonly<
  Record<Needed, { readonly lacks: string; readonly ask: string; readonly like: string }>
> = {
  title: {
    lacks: 'its title',
    ask: 'Its title',
    like: 'as printed; one that you supply stands in [square brackets]',
  },
  published: {
    lacks: 'when it was published',
    ask: 'When was it published',
    like: '2022-03-16, 2022-03 or 2022',
  },
  publisher: {
    lacks: 'who published it',
    ask: 'Who published it',
    like: 'an institute, a newspaper, a ministry',
  },
  language: {
    lacks: 'its language',
    ask: 'In which language is it',
    like: 'en, ru, pt-BR',
  },
};

/** What a value lacks; undefined where it will do. */
export function faultOf(key: Needed, value: string): string | undefined {
  if (value.trim() === '') return 'a value is needed';
  if (key === 'published' && !isIsoDate(value.trim()))
    return `a date is expected: ${QUESTIONS.published.like}`;
  if (key === 'language' && !LANGUAGE_TAG.test(value.trim()))
    return `a tag is expected: ${QUESTIONS.language.like}`;
  return undefined;
}

/** Asks the person for what neither the flags nor the file say. Throws where the person gives up. */
export async function askHeader(
  path: string,
  known: KnownHeader,
  keys: readonly Needed[],
): Promise<KnownHeader> {
  const answers: Record<string, { value: string; from: string }> = {};
  for (const key of keys) {
    const { ask, like } = QUESTIONS[key];
    const answer = await text({
      message: `${path}: ${ask}?`,
      placeholder: like,
      validate: (value) => faultOf(key, value ?? ''),
      output: process.stderr,
    });
    if (isCancel(answer))
      throw new Misuse({ what: 'nothing was added', remedy: 'begin again when you know it' });
    answers[key] = { value: answer.trim(), from: 'you' };
  }
  return { ...known, ...answers };
}

/** The refusal where nobody can be asked. */
export function unsaid(path: string, keys: readonly Needed[]): Refusal {
  return new Refusal(
    keys.map((key) => ({
      what: `the file does not say ${QUESTIONS[key].lacks}`,
      where: path,
      expected: QUESTIONS[key].like,
      remedy: `give it with --${key}`,
    })),
  );
}
