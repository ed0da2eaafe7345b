/**
 * The text of a feed's bytes, without its byte order mark. In order: byte order mark (UTF-8, UTF-16), UTF-16 without
 * one, ISO-2022-JP by its escapes, valid UTF-8, UTF-8 with a few broken characters, the `charset` of the HTTP header
 * and the `encoding` of the XML declaration (the other way round for Latin-1, which servers declare by default), and
 * finally whichever of these fits the bytes best, or windows-1252. A character split at the very end of a truncated
 * document does not spoil the rest. Never throws.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const utf16 = utf16Label(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return (utf8.includes(japaneseEscape) && decodeStrictly(bytes, 'iso-2022-jp')) || utf8;
  return decodeByLabels(bytes, labelsOf(bytes, contentType));
}

/** What switches ISO-2022-JP to its kanji; its bytes are ASCII, and so are valid UTF-8. */
const japaneseEscape = '\u001b$';

/** `utf-16le` or `utf-16be` for bytes in UTF-16, with or without a byte order mark; else null. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A feed begins with ASCII characters, so NULs beside them reveal UTF-16 and its byte order.
  if (first && second === 0 && !fourth) return 'utf-16le';
  if (first === 0 && second && !third) return 'utf-16be';
  return null;
}

/** The declared encodings of the document, by their standard names, the likeliest first. */
function labelsOf(bytes: Uint8Array, contentType: string | null): string[] {
  const http = encodingNamed(httpCharset(contentType));
  const labels = [http, encodingNamed(declaredEncoding(bytes))].flatMap((label) => label ?? []);
  return http === 'windows-1252' ? labels.reverse() : labels;
}

/** Null for an unknown label, and for UTF-16: bytes in it would have been detected. */
function encodingNamed(label: string | null): string | null {
  try {
    const { encoding } = new TextDecoder(label ?? '');
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

function decodeByLabels(bytes: Uint8Array, labels: readonly string[]): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const { sound, broken } = countCharacters(utf8);
  // In other encodings hardly any character looks like UTF-8.
  if (sound > 4 * broken) return utf8;
  for (const label of labels) {
    const isSilent = singleByte.test(label); // It decodes anything without an error.
    const text = isSilent && sound > broken ? null : decodeStrictly(bytes, label);
    if (text !== null) return text;
  }
  for (const label of labels.filter((name) => name !== 'utf-8' && !singleByte.test(name))) {
    const text = new TextDecoder(label).decode(bytes);
    const labelled = countCharacters(text);
    if (labelled.sound > 9 * labelled.broken) return text;
  }
  return sound > broken ? utf8 : decodeWindows1252(bytes);
}

const singleByte = /^(?:windows-125|iso-8859-|macintosh$)/;

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  if (label === 'windows-1252') return decodeWindows1252(bytes);
  try {
    // `stream` lets an unfinished character at the end pass: truncation must not turn all of a text into mojibake.
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null; // Bytes that are not in this encoding (TypeError).
  }
}

function httpCharset(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decodeWindows1252(bytes.subarray(0, 1024));
  return /<\?xml[^<>]*\sencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? null;
}

/** How many non-ASCII characters were whole, and how many broken. */
function countCharacters(text: string): { sound: number; broken: number } {
  return {
    broken: text.match(/\ufffd/g)?.length ?? 0,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what this counts the rest against.
    sound: text.match(/[^\x00-\x7f\ufffd]/gu)?.length ?? 0,
  };
}

/** The meaning of the bytes 0x80 … 0x9f; five of them have none and stay controls. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** windows-1252, which the web also uses for ISO 8859-1; every byte sequence is valid. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  // Node 20 decodes it as strict ISO 8859-1: https://github.com/nodejs/node/issues/56542
  return text.replace(/[\u0080-\u009f]/g, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
}
