import { toolVersion } from '../../edges/tool-version.js';
import type { Briefing } from '../../model/briefing.js';
import type { Analysis } from './analysis.js';

/** What is shown before there is anything to show. */
export function emptyAnalysis(): Analysis {
  const scope = { themes: [], sources: [], pairs: [] };
  return { briefing: emptyBriefing(), rulings: [], codebook: '', scope, strengths: new Map() };
}

function emptyBriefing(): Briefing {
  return {
    schema: 'synoptic/briefing@1',
    title: 'Synoptic',
    subtitle: '',
    question: '',
    authors: [],
    institution: '',
    language: 'en',
    asOf: null,
    status: 'draft',
    edition: null,
    tool: toolVersion(),
    inputs: {},
    summary: null,
    sources: [],
    themes: [],
    uncoded: [],
    rulings: [],
    warnings: [],
    print: { page: 'A4', texts: 'quoted', quotesPerCell: 3, marking: '', disclaimer: '' },
  };
}
