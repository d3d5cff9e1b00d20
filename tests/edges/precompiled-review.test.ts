import { describe, expect, it } from 'vitest';
import { reviewLabels } from '../../src/commands/labels-of.js';
import { PACKAGE_ROOT } from '../../src/edges/package-root.js';
import { precompiledReview } from '../../src/edges/precompiled-templates.js';
import { readReviewFiles } from '../../src/edges/read-review-templates.js';
import { compileReview } from '../../src/views/review/compile-review.js';
import type { FoundView } from '../../src/views/review/found-view.js';

const FOUND: FoundView = {
  words: Object.fromEntries(reviewLabels('en', PACKAGE_ROOT).texts),
  term: '<dam> & "weir"',
  strengths: [{ value: 'plain', text: 'plain', chosen: true }],
  languages: [{ value: 'en', text: 'en', chosen: true }],
  groups: [],
  tried: true,
};

describe('the precompiled templates of the review page', () => {
  it('say what the templates say when they are compiled, every text escaped', async () => {
    const { templates } = readReviewFiles();
    const said = (await precompiledReview(templates))?.partial('found')(FOUND);
    expect(said).toBe(compileReview(templates).partial('found')(FOUND));
    expect(said).toContain('&lt;dam&gt; &amp; &quot;weir&quot;');
  });

  it('are not taken for templates that are others', async () => {
    const { templates } = readReviewFiles();
    expect(await precompiledReview({ ...templates, main: `${templates.main}<!-- -->` })).toBeNull();
  });
});
