import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { POLICY, versionOf, withRefresh } from '../../src/review/refresh.js';

const PAGE = `<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><p>a</p></body></html>`;

describe('withRefresh', () => {
  it('puts the one script that the policy allows at the end of the body', () => {
    const [, script = ''] =
      /<script data-version="\w+">(.*)<\/script><\/body>/s.exec(withRefresh(PAGE)) ?? [];
    expect(POLICY).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(POLICY).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('takes the page’s own policy out, which forbids all scripts', () => {
    expect(withRefresh(PAGE)).not.toContain('Content-Security-Policy');
    expect(withRefresh('<META HTTP-EQUIV=content-security-policy content="x"><p>')).not.toContain(
      'content="x"',
    );
  });

  it('serves a page of another make too', () => {
    expect(withRefresh('<p>bare')).toMatch(/^<p>bare<script/);
    expect(withRefresh('<BODY><p>a</BODY>')).toMatch(/<\/script><\/BODY>$/);
  });

  it('says of another page that it is another, and of the same that it is the same', () => {
    expect(versionOf('a')).toBe(versionOf('a'));
    expect(versionOf('a')).not.toBe(versionOf('b'));
  });
});
