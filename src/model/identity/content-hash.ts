/**
 * A stable 64-bit fingerprint of a text, 16 hexadecimal digits; not for secrets. Two 32-bit multiply-and-xor lanes
 * over the UTF-16 units, mixed at the end with MurmurHash3's finalizer constants, after bryc's public-domain cyrb53
 * (https://github.com/bryc/code/blob/master/jshash/README.md).
 */
export function contentHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  const first = mix(a, b);
  return hex(first) + hex(mix(b, first));
}

function mix(value: number, other: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return once ^ (once >>> 16);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
