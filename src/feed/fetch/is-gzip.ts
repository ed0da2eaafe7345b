/** Whether bytes begin like gzip (RFC 1952): its magic number, then deflate, its only method. */
export function isGzip([first, second, method]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b && (method === 8 || method === undefined);
}
