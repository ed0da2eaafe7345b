/** The smallest GIF there is: one transparent pixel. */
const pixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/**
 * What is answered for a picture that is neither kept nor to be had. A failed request would stand as an error in the
 * console of a reader who merely is offline; the page tells the single pixel by its width and shows the picture's words.
 */
export function missingPicture(): Response {
  const bytes = Uint8Array.from(atob(pixel), (character) => character.charCodeAt(0));
  return new Response(bytes, { headers: { 'Content-Type': 'image/gif' } });
}
