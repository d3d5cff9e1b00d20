import { describe, expect, it } from 'vitest';
import { Session } from '../../src/review/session.js';

describe('a session', () => {
  const session = new Session(4321);
  const cookie = session.grant.split(';')[0] ?? '';

  it('gives a cookie that no script reads and no other site sends', () => {
    expect(session.grant).toMatch(/^synoptic-4321=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('admits its own cookie, among others too', () => {
    expect(session.admits(cookie)).toBe(true);
    expect(session.admits(`a=b; ${cookie}; c=d`)).toBe(true);
  });

  it('admits nothing else', () => {
    const others = [
      undefined,
      '',
      'synoptic-4321=',
      `synoptic-4322=${session.token}`,
      `${cookie}x`,
      cookie.slice(0, -1),
    ];
    expect(others.filter((other) => session.admits(other))).toEqual([]);
    expect(new Session(4321).admits(cookie)).toBe(false);
  });
});
