/** The meaning of the bytes 0x80 … 0x9f; five of them have none and stay controls. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** windows-1252, which the web also uses for ISO 8859-1; every byte sequence is valid. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  // Node 20 decodes it as strict ISO 8859-1: https://github.com/nodejs/node/issues/56542
  return text.replace(/[\u0080-\u009f]/g, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
}
