import { pipeline, Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { isGzip } from '../../feed/fetch/is-gzip.ts';

/**
 * A document's bytes as they come, unpacked where they were compressed and nobody said so; of one that broke off, what
 * could be unpacked. Nothing is held back but the first two bytes. Throws where the rest cannot be unpacked.
 */
export async function* unpackBody(body: Readable): AsyncGenerator<Uint8Array> {
  const chunks = (body as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  try {
    let head = new Uint8Array();
    while (head.length < 2) {
      const { done, value } = await chunks.next();
      if (done) break;
      head = Buffer.concat([head, value]);
    }
    const whole = withHead(head, chunks);
    if (!isGzip(head)) return yield* whole;
    const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
    // What fails on the way ends the reading below with its error.
    pipeline(Readable.from(whole), gunzip, () => undefined);
    yield* gunzip as AsyncIterable<Uint8Array>;
  } finally {
    await chunks.return?.();
  }
}

async function* withHead(
  head: Uint8Array,
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  if (head.length > 0) yield head;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}
