import { Parser } from 'htmlparser2';

/** An element as an HTML parser finds it. */
export interface FoundElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** What an HTML parser finds in a written head, in document order. Throws for an element within another one. */
export function readHead(html: string): FoundElement[] {
  const found: FoundElement[] = [];
  let open: FoundElement | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open !== null) throw new Error(`<${name}> within <${open.name}>`);
      open = { name, attributes: { ...attributes }, text: '' };
      found.push(open);
    },
    ontext(text) {
      if (open !== null) open.text += text;
      else if (text.trim() !== '') throw new Error(`words between the elements: ${text}`);
    },
    onclosetag() {
      open = null;
    },
    oncomment(text) {
      throw new Error(`a comment: ${text}`);
    },
  });
  parser.end(html);
  return found;
}
