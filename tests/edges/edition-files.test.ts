import { describe, expect, it } from 'vitest';
import { editionNumbers, editionPath, editionsAmong } from '../../src/edges/edition-files.js';
import { Project } from '../commands/project.js';

describe('the editions among files', () => {
  it('are those of their numbers, in order, and of no other file', () => {
    const others = ['out/editions/3.pdf', 'out/editions/x.json', 'out/editions/0.json', 'editions/4.json'];
    const paths = [10, 2, 1].map(editionPath);
    expect(editionsAmong([...paths, ...others, 'sources/out/editions/5.json'])).toEqual([1, 2, 10]);
    expect(editionsAmong([])).toEqual([]);
  });

  it('are found in a project, of which there may be none', () => {
    const project = new Project();
    expect(editionNumbers(project.folder)).toEqual([]);
    project.write({ [editionPath(2)]: '', [editionPath(11)]: '', 'out/editions/2.pdf': '' });
    expect(editionNumbers(project.folder)).toEqual([2, 11]);
  });
});
