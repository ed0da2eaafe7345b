import { type Answer, isRedirect } from './answer.ts';
import { describeFailure } from './describe-failure.ts';

const timeoutMs = 30_000;

interface Options {
  headers?: Readonly<Record<string, string>>;
  /** Goes where it is led; else the redirect is the answer. */
  follows?: boolean;
}

/** Asks for one address as a browser would that keeps nothing. Never rejects: what fails says why. */
export async function ask(url: string, { headers = {}, follows = false }: Options = {}): Promise<Answer> {
  try {
    const response = await fetch(url, {
      headers: { 'Accept-Encoding': 'gzip, br', 'User-Agent': 'Waymark doctor', ...headers },
      redirect: follows ? 'follow' : 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body = new Uint8Array(await response.arrayBuffer());
    return {
      url: follows && !isRedirect(response.status) ? response.url : url,
      status: response.status,
      failure: null,
      headers: Object.fromEntries(response.headers),
      body,
    };
  } catch (error) {
    return { url, status: null, failure: describeFailure(error), headers: {}, body: new Uint8Array() };
  }
}
