import { describe, expect, it } from 'vitest';
import { asPartOf, ended, type Step, type Steps } from '../../src/model/step.js';

const step = (at: number, of: number): Step => ({ stage: 'read', at, of, name: `${at}.md` });

/** Work of so many steps, which notes what it does. */
function* work(count: number, done: string[]): Steps<number> {
  for (let at = 1; at <= count; at++) {
    yield step(at, count);
    done.push(`${at}.md`);
  }
  return count;
}

describe('work in steps', () => {
  it('is done to its end without a pause, and gives what it makes', () => {
    const done: string[] = [];
    expect(ended(work(3, done))).toBe(3);
    expect(done).toEqual(['1.md', '2.md', '3.md']);
  });

  it('tells of each step before it begins', () => {
    const done: string[] = [];
    const steps = work(2, done);
    expect([steps.next().value, [...done]]).toEqual([step(1, 2), []]);
    expect([steps.next().value, [...done]]).toEqual([step(2, 2), ['1.md']]);
    expect(steps.next()).toEqual({ done: true, value: 2 });
  });

  it('may have no steps, and may make nothing', () => {
    expect(ended(work(0, []))).toBe(0);
    const nothing = function* (): Steps<undefined> {};
    expect(ended(nothing())).toBeUndefined();
  });

  it('is gone on with from where it stands', () => {
    const done: string[] = [];
    const steps = work(3, done);
    steps.next();
    steps.next();
    expect(ended(steps)).toBe(3);
    expect(done).toHaveLength(3);
  });

  it('throws what a step of it throws', () => {
    const broken = function* (): Steps<never> {
      yield step(1, 1);
      throw new Error('broken');
    };
    expect(() => ended(broken())).toThrow('broken');
  });

  it('is told of as a part of another stage, and makes the same', () => {
    const told: Step[] = [];
    expect(ended(asPartOf('compare', work(2, [])), (one) => told.push(one))).toBe(2);
    expect(told).toEqual([step(1, 2), step(2, 2)].map((one) => ({ ...one, stage: 'compare' })));
  });
});
