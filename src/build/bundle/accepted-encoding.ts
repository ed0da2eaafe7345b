import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** The better of our two encodings that an `Accept-Encoding` header allows, or null. */
export function acceptedEncoding(header: string | string[] | undefined): 'br' | 'gzip' | null {
  const offered = new Map<string, number>();
  for (const part of String(header ?? '').split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    offered.set(name, quality === undefined ? 1 : Number(quality));
  }
  return (['br', 'gzip'] as const).find((name) => (offered.get(name) ?? 0) > 0) ?? null;
}

/** Whether a response of this media type gets smaller by compressing. */
export function isCompressible(mediaType: string): boolean {
  return /^text\/|[/+](?:json|xml)\b|javascript|\/octet-stream\b|svg/.test(mediaType);
}

/** A compressor that gives out what it has after every chunk, so that a reader downstream never waits for the end. */
export function createStreamEncoder(encoding: 'br' | 'gzip'): Transform {
  if (encoding === 'gzip') return createGzip({ flush: constants.Z_SYNC_FLUSH });
  return createBrotliCompress({
    flush: constants.BROTLI_OPERATION_FLUSH,
    params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
  });
}
