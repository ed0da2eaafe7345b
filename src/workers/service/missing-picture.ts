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
