import { Refusal } from '../../src/errors.js';
import type { ReviewDesk } from '../../src/review/review-desk.js';

/** A desk with little on it, whose briefing can be changed. */
export class ADesk implements ReviewDesk {
  readonly policy = "default-src 'none'; script-src 'self'";
  #briefing: string;
  #version = 1;
  readonly #listeners = new Set<() => void>();

  constructor(briefing = '<body><p>the briefing</p></body>') {
    this.#briefing = briefing;
  }

  page({ theme = '' }: Readonly<Record<string, string>>): string {
    return `<p>${theme}</p>`;
  }

  async briefing(): Promise<string> {
    return this.#briefing;
  }

  /** Has another briefing to be read, or the same, and tells of it. */
  show(briefing: string): void {
    this.#briefing = briefing;
    this.#version++;
    for (const tell of this.#listeners) tell();
  }

  style(): string {
    return 'p {}';
  }

  script(name: string): string | null {
    return name === 'review.js' ? '0' : null;
  }

  async read(name: string): Promise<unknown> {
    return name === 'parts' ? { parts: {} } : null;
  }

  async change(name: string, body: string): Promise<unknown> {
    if (name === 'refused') throw new Refusal({ what: 'it cannot be', remedy: 'mend it' });
    if (name === 'fault') throw new Error('broken');
    return name === 'rule' ? { said: body } : null;
  }

  file(name: string): { type: string; bytes: Uint8Array } | null {
    return name === 'briefing.pdf' ? { type: 'application/pdf', bytes: new Uint8Array([1]) } : null;
  }

  version(): number {
    return this.#version;
  }

  onChange(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }
}
