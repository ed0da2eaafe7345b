// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unreadable = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const suspect = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
const loneSurrogate = /\p{Surrogate}/gu;
const bidiControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The text without control characters, with a line feed for a "next line", and with a replacement character for each
 * unpaired surrogate.
 */
export function readableText(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(unreadable, '').replaceAll('\u0085', '\n').replace(loneSurrogate, '\ufffd');
}

/**
 * One line of text for a title or a fact: white space collapsed, and no controls that could reorder the page around
 * it. Null if nothing is left.
 */
export function readableLine(text: string): string | null {
  const line = readableText(text.replace(/\s+/g, ' ')).replace(bidiControl, '').replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
