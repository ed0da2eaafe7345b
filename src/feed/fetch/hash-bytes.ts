/**
 * A fast fingerprint of bytes, 16 hex digits and the length: tells an unchanged document from a changed one if the
 * server sends no ETag. Two lanes of MurmurHash3's mixing (32 bit), 4 bytes a step; not for secrets.
 */
export function hashBytes(bytes: Uint8Array): string {
  let a = 0x243f6a88;
  let b = 0x85a308d3;
  for (let index = 0; index < bytes.length; index += 4) {
    const word = byte(bytes, index) | (byte(bytes, index + 1) << 8) | (byte(bytes, index + 2) << 16);
    const block = word | (byte(bytes, index + 3) << 24);
    a = step(a, Math.imul(block, 0xcc9e2d51), 15);
    b = step(b, Math.imul(block, 0x1b873593), 17);
  }
  return `${hex(finish(a ^ bytes.length))}${hex(finish(b ^ bytes.length))}-${bytes.length}`;
}

function byte(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function step(hash: number, block: number, turn: number): number {
  const mixed = hash ^ Math.imul(rotate(block, turn), 0x85ebca6b);
  return (Math.imul(rotate(mixed, 13), 5) + 0xe6546b64) | 0;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function finish(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
