/** No single image may take more space on the reader's device than this. */
const maxImageBytes = 4 * 1024 * 1024;

/**
 * The request for an image whose response can be read and measured. An `<img>` asks other hosts without CORS, and the
 * response is opaque: its status is unknown, and a browser charges it megabytes of quota as padding.
 */
export function readableImageRequest(request: Request): Request {
  if (request.mode !== 'no-cors' || new URL(request.url).origin === location.origin) return request;
  return new Request(request.url, {
    mode: 'cors',
    credentials: 'omit',
    referrerPolicy: request.referrerPolicy,
  });
}

/** Whether a fetched image may be cached: a complete, readable response of a sensible size. */
export async function isKeepableImage(response: Response): Promise<boolean> {
  if (response.status !== 200 || response.type === 'opaque') return false;
  if (!response.headers.get('content-type')?.startsWith('image/')) return false;
  return (await response.clone().blob()).size <= maxImageBytes;
}

/** The smallest GIF there is: one transparent pixel. */
const pixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/**
 * The response for a picture that is neither cached nor available. A failed request would show as an error in the
 * console of a reader who is merely offline; the page recognises the single pixel by its width and shows the
 * picture's text.
 */
export function missingPicture(): Response {
  const bytes = Uint8Array.from(atob(pixel), (character) => character.charCodeAt(0));
  return new Response(bytes, { headers: { 'Content-Type': 'image/gif' } });
}
