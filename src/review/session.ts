import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Whoever opened the address that was printed in this run; nobody else on this machine knows it. */
export class Session {
  readonly token = randomBytes(24).toString('base64url');
  readonly #cookie: string;

  /** Cookies of one machine are shared by all its ports: the name tells them apart. */
  constructor(port: number) {
    this.#cookie = `synoptic-${port}`;
  }

  /** `Set-Cookie` for the browser that brought the token. */
  get grant(): string {
    return `${this.#cookie}=${this.token}; Path=/; HttpOnly; SameSite=Strict`;
  }

  isToken(text: string): boolean {
    return timingSafeEqual(digest(text), digest(this.token));
  }

  /** Whether a `Cookie` header holds the token of this run. */
  admits(header: string | undefined): boolean {
    return (header ?? '').split(';').some((pair) => {
      const [name = '', ...value] = pair.trim().split('=');
      return name === this.#cookie && this.isToken(value.join('='));
    });
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
