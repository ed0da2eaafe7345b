/** What XML 1.0 has no way to write: controls other than tab and line breaks, halves of pairs, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Any text as XML 1.0 takes it, in an element or in a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
