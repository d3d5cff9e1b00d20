import { describe, expect, it } from 'vitest';
import { withoutNumber } from '../../../src/language/quantities/noun-phrase.js';

describe('withoutNumber', () => {
  it.each([
    ['en', 'about 4,000 Russian troops', 'Russian troops'],
    ['en', 'between 10 and 15 combat aircraft', 'combat aircraft'],
    ['en', 'nearly 2.6 million American jobs', 'American jobs'],
    ['en', 'a dozen aircraft', 'aircraft'],
    ['en', '1.5 billion euros', 'euros'],
    ['en', '$100-200 billion', '$'],
    ['en', 'about 85%', '%'],
    ['en', '$150 billion per year', '$ per year'],
    ['en', '35km', '35km'],
    ['ru', 'около 12 500 российских военнослужащих', 'российских военнослужащих'],
  ])('leaves in %s of “%s” “%s”', (language, printed, expected) => {
    expect(withoutNumber(printed, language)).toBe(expected);
  });
});
