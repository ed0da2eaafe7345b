/** Whether bytes begin as gzip does (RFC 1952): its mark, then deflate, its only method. */
export function isGzip([first, second, method]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b && (method === 8 || method === undefined);
}
