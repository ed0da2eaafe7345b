import { isGzip } from './is-gzip.ts';

/** Some servers send gzip in gzip. */
const maxLayers = 3;

/**
 * Decompresses undeclared gzip: made by hand, or by a server that forgot its Content-Encoding. Other bytes are
 * returned as they are, as is what only begins like gzip; of one that broke off, as much as could be decompressed.
 * Null as soon as it exceeds `limitBytes`: a small file can contain any number of zeros.
 */
export async function unpackGzip(bytes: Uint8Array, limitBytes: number): Promise<Uint8Array | null> {
  let unpacked = bytes;
  for (let layer = 0; isGzip(unpacked) && layer < maxLayers; layer += 1) {
    const inner = await unpackLayer(unpacked, limitBytes);
    if (inner === null) return null;
    if (inner.length === 0) return unpacked;
    unpacked = inner;
  }
  return unpacked;
}

async function unpackLayer(bytes: Uint8Array, limitBytes: number): Promise<Uint8Array | null> {
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let piece = await nextPiece(reader); piece !== null; piece = await nextPiece(reader)) {
    length += piece.length;
    if (length > limitBytes) {
      await reader.cancel();
      return null;
    }
    pieces.push(piece);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** Null at the end, and if the rest cannot be decompressed. */
async function nextPiece(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const { done, value } = await reader.read();
    return done ? null : (value as Uint8Array<ArrayBuffer>);
  } catch {
    return null; // Broken off, corrupt, or followed by junk: what could be decompressed is worth parsing.
  }
}
