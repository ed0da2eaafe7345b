import { decodeWindows1252 } from './decode-windows-1252.ts';

/**
 * The text of a feed's bytes, without its byte order mark. In order: byte order mark (UTF-8, UTF-16), UTF-16 without
 * one, valid UTF-8, the `charset` of the HTTP header, the `encoding` of the XML declaration, and at last UTF-8 with
 * replacement characters or windows-1252, whichever fits the bytes better. A character cut in two at the very end of a
 * truncated document does not spoil the rest. Never throws.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const utf16 = utf16Label(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  return (
    decodeStrictly(bytes, 'utf-8') ??
    decodeStrictly(bytes, httpCharset(contentType)) ??
    decodeStrictly(bytes, declaredEncoding(bytes)) ??
    decodeBest(bytes)
  );
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A feed begins with an ASCII character, so a NUL beside it tells UTF-16 and its byte order.
  if (first && second === 0) return 'utf-16le';
  if (first === 0 && second) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array, label: string | null): string | null {
  if (!label) return null;
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    if (decoder.encoding === 'windows-1252') return decodeWindows1252(bytes);
    // `stream` lets an unfinished character at the end pass: truncation must not turn all of a text into mojibake.
    return decoder.decode(bytes, { stream: true });
  } catch {
    return null; // An unknown label (RangeError), or bytes that are not in this encoding (TypeError).
  }
}

function httpCharset(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decodeWindows1252(bytes.subarray(0, 1024));
  return /<\?xml[^<>]*\sencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? null;
}

function decodeBest(bytes: Uint8Array): string {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.match(/\ufffd/g)?.length ?? 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what this counts the rest against.
  const sound = lenient.match(/[^\x00-\x7f\ufffd]/gu)?.length ?? 0;
  return sound > broken ? lenient : decodeWindows1252(bytes);
}
