import { trustedScriptUrl } from './trusted-script-url.ts';

/** The page's end of a worker. */
export interface WorkerClient<Request> {
  send(request: Request, transfer?: Transferable[]): void;
  stop(): void;
}

/** What is heard of a worker. */
export interface WorkerListener<Reply> {
  onReply(reply: Reply): void;
  /** It did not load, has crashed or cannot be understood: it is stopped, and will not be heard of again. */
  onDead(reason: string): void;
}

/**
 * Starts a worker; throws where there can be none. `url` is what an import by `?worker&url` gives:
 * `new Worker(new URL(…))` is what Vite looks for, and what Trusted Types forbid; that form bundles the worker too.
 */
export function startWorker<Request, Reply>(
  url: string,
  name: string,
  { onReply, onDead }: WorkerListener<Reply>,
): WorkerClient<Request> {
  const worker = new Worker(trustedScriptUrl(url), { type: 'module', name });
  const die = (reason: string) => {
    worker.terminate();
    onDead(reason);
  };
  worker.onmessage = ({ data }: MessageEvent<Reply>) => onReply(data);
  worker.onerror = ({ message }) => die(message || `The ${name} worker did not load.`);
  worker.onmessageerror = () => die(`The ${name} worker cannot be read.`);
  return {
    send: (request, transfer = []) => worker.postMessage(request, transfer),
    stop: () => worker.terminate(),
  };
}
