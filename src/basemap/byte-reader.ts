/** Reads numbers and texts from bytes, one after the other; reading beyond the end throws a RangeError. */
export interface ByteReader {
  /** Little endian base 128. */
  varint(): number;
  /** A varint that holds 0, -1, 1, -2 … as 0, 1, 2, 3 … */
  zigzag(): number;
  uint8(): number;
  int8(): number;
  /** Little endian. */
  uint16(): number;
  /** UTF-8, `length` in bytes. */
  text(length: number): string;
  /** How many bytes were read. */
  position(): number;
}

/** A reader that stands before the first of `bytes`. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  let position = 0;

  function uint8(): number {
    const byte = bytes[position++];
    if (byte === undefined) throw new RangeError('The base map ends too early');
    return byte;
  }

  function varint(): number {
    let byte = uint8();
    let value = byte & 127;
    for (let weight = 128; byte > 127; weight *= 128) {
      byte = uint8();
      value += (byte & 127) * weight;
    }
    return value;
  }

  return {
    varint,
    zigzag() {
      const value = varint();
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    },
    uint8,
    int8: () => (uint8() << 24) >> 24,
    uint16: () => uint8() + uint8() * 256,
    text(length) {
      position += length;
      return new TextDecoder().decode(bytes.subarray(position - length, position));
    },
    position: () => position,
  };
}
