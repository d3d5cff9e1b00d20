import type { Step } from '../../model/step.js';
import { ReviewServer } from '../../review/review-server.js';
import { AskedAnalyst } from './asked-analyst.js';
import { AskedRenderer } from './asked-renderer.js';
import { BriefingPage } from './briefing-page.js';
import { Desk } from './desk.js';
import { FollowedProject } from './followed-project.js';
import { ReviewPage } from './review-page.js';

export interface Served {
  readonly folder: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Who rules; empty where the page is to ask. */
  readonly by: string;
  /** A browser to print with; undefined: the first that is found. */
  readonly browser: string | undefined;
}

/** Who is told what nobody waits for. */
export interface Told {
  /** What a request threw that is no Refusal. */
  readonly onFault: (fault: unknown) => void;
  /** Each step of an analysis. */
  readonly onStep: (step: Step) => void;
}

/** The review page of a project, served to this machine, and what stands behind it. */
export class ServedReview {
  readonly project: FollowedProject;
  readonly briefing: BriefingPage;
  readonly renderer: AskedRenderer;
  readonly #analyst: AskedAnalyst;
  readonly #server: ReviewServer;

  private constructor(
    project: FollowedProject,
    briefing: BriefingPage,
    renderer: AskedRenderer,
    analyst: AskedAnalyst,
    server: ReviewServer,
  ) {
    this.project = project;
    this.briefing = briefing;
    this.renderer = renderer;
    this.#analyst = analyst;
    this.#server = server;
  }

  /** Throws a Refusal where the port cannot be had. */
  static async start(
    { folder, port, by, browser }: Served,
    { onFault, onStep }: Told,
  ): Promise<ServedReview> {
    const analyst = new AskedAnalyst(folder, onStep);
    const renderer = new AskedRenderer(folder, browser);
    const page = await ReviewPage.read();
    const project = new FollowedProject(folder, analyst);
    const briefing = new BriefingPage(project, renderer, onFault);
    const desk = new Desk({ project, page, briefing, analyst, renderer, by, onFault });
    const server = await ReviewServer.start(desk, port, onFault);
    analyst.start();
    return new ServedReview(project, briefing, renderer, analyst, server);
  }

  /** The address that lets a browser in. */
  get address(): string {
    return this.#server.address;
  }

  async close(): Promise<void> {
    await this.#server.close();
    await Promise.all([this.#analyst.close(), this.renderer.close()]);
  }
}
