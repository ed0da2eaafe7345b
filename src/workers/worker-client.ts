import { trustedScriptUrl } from './trusted-script-url.ts';

/** A worker as the page uses it. */
export interface WorkerClient<Request> {
  send(request: Request, transfer?: Transferable[]): void;
  stop(): void;
}

/** Receives what comes from a worker. */
export interface WorkerListener<Reply> {
  onReply(reply: Reply): void;
  /** It did not load, has crashed or sent something unreadable: it is stopped, and nothing more comes from it. */
  onDead(reason: string): void;
}

/**
 * Starts a worker; throws if workers are unavailable. `url` comes from an import with `?worker&url`: Vite looks for
 * `new Worker(new URL(…))`, which Trusted Types forbid; that form bundles the worker too.
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
