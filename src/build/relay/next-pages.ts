import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { utf16Label } from '../../feed/text/decode-text.ts';
import { parseUrl } from '../../model/text/parse-url.ts';

/** The links to older documents stand before the first entry; nothing is looked for beyond this. */
const maxHeadBytes = 64 * 1024;
const firstEntry = /<(?:[\w-]+:)?(?:item|entry)[\s>]|"items"\s*:/i;
const linkElement = /<(?:[\w-]+:)?link\b[^>]*>/gi;
const isNext = /\brel\s*=\s*(["']?)\s*(?:next|prev-archive)\s*\1(?=[\s/>])/i;
const href = /(\bhref\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const nextUrl = /("next_url"\s*:\s*)("(?:[^"\\]|\\.)*")/g;
const maxPages = 1000;

/**
 * The older documents of a paged feed (JSON Feed's `next_url`; `next` and `prev-archive` of RFC 5005), as a relay may
 * serve them: only those that the relay itself read in the feed, on the feed's own origin (http as https where the feed
 * is), each under a name that
 * says nothing of its address. So a page can follow the feed's links, and no request can name an address.
 */
export class NextPages {
  readonly #urls = new Map<string, string>();

  /** The address behind a name that was given out, or null. */
  urlOf(name: string): string | null {
    return this.#urls.get(name) ?? null;
  }

  /**
   * Passes a feed's bytes on with the links in its head changed to the relay's own addresses.
   *
   * @param body the document's decoded bytes
   * @param documentUrl where it came from, after redirects
   * @param addressOf the relay's absolute address for a name
   */
  rewrite(body: Readable, documentUrl: string, addressOf: (name: string) => string): Readable {
    return Readable.from(this.#rewritten(body, documentUrl, addressOf));
  }

  async *#rewritten(
    body: Readable,
    documentUrl: string,
    addressOf: (name: string) => string,
  ): AsyncGenerator<Buffer> {
    let head: Buffer | null = Buffer.alloc(0);
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      if (head === null) {
        yield Buffer.from(chunk);
        continue;
      }
      head = Buffer.concat([head, chunk]);
      if (head.length < maxHeadBytes && !firstEntry.test(decodeHead(head))) continue;
      yield this.#rewriteHead(head, documentUrl, addressOf);
      head = null;
    }
    if (head !== null) yield this.#rewriteHead(head, documentUrl, addressOf);
  }

  #rewriteHead(bytes: Buffer, documentUrl: string, addressOf: (name: string) => string): Buffer {
    const text = decodeHead(bytes);
    const end = firstEntry.exec(text)?.index ?? text.length;
    const relayed = (address: string): string | null => {
      const written = utf16Label(bytes) ? address : Buffer.from(address, 'latin1').toString('utf8');
      const name = this.#nameOf(written, documentUrl);
      return name === null ? null : addressOf(name);
    };
    const head = text
      .slice(0, end)
      .replaceAll(linkElement, (element) => (isNext.test(element) ? withHref(element, relayed) : element))
      .replaceAll(nextUrl, (whole, key: string, value: string) => {
        const written = parseJsonString(value);
        const address = written === null ? null : relayed(written);
        return address === null ? whole : key + JSON.stringify(address);
      });
    const before = encodeHead(text.slice(0, end), bytes);
    return Buffer.concat([encodeHead(head, bytes), bytes.subarray(before.length)]);
  }

  #nameOf(address: string, documentUrl: string): string | null {
    const url = parseUrl(address, documentUrl);
    if (url === null) return null;
    const own = new URL(documentUrl);
    // A site behind a proxy does not know that it is asked over https.
    if (own.protocol === 'https:' && url.protocol === 'http:' && url.host === own.host)
      url.protocol = 'https:';
    if (url.origin !== own.origin) return null;
    const name = createHash('sha256').update(url.href).digest('base64url').slice(0, 22);
    this.#urls.set(name, url.href);
    const [oldest] = this.#urls.keys();
    if (this.#urls.size > maxPages && oldest !== undefined) this.#urls.delete(oldest);
    return name;
  }
}

/** Latin-1 keeps every byte as it is, in whatever kin of ASCII the document is. */
function decodeHead(bytes: Buffer): string {
  const utf16 = utf16Label(bytes);
  if (utf16 === null) return bytes.toString('latin1');
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return (utf16 === 'utf-16le' ? even : Buffer.from(even).swap16()).toString('utf16le');
}

/** The text in the encoding that `document` is in. */
function encodeHead(text: string, document: Buffer): Buffer {
  const utf16 = utf16Label(document);
  if (utf16 === null) return Buffer.from(text, 'latin1');
  const littleEndian = Buffer.from(text, 'utf16le');
  return utf16 === 'utf-16le' ? littleEndian : littleEndian.swap16();
}

function withHref(element: string, relayed: (address: string) => string | null): string {
  return element.replace(href, (whole, start: string, ...values: (string | undefined)[]) => {
    const value = values.slice(0, 3).find((found) => found !== undefined) ?? '';
    const address = relayed(value.trim().replaceAll('&amp;', '&'));
    return address === null ? whole : `${start}"${address}"`;
  });
}

function parseJsonString(text: string): string | null {
  try {
    return String(JSON.parse(text));
  } catch {
    return null;
  }
}
