import type { RequestListener } from 'node:http';

/** Answers whoever asks with this body, as XML unless the headers say otherwise. */
export function answerWith(
  body: string,
  status = 200,
  headers: Record<string, string> = {},
): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/xml', ...headers }).end(body);
  };
}
