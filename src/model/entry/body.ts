/**
 * An entry's text as a small typed tree: the only thing that views can render. What these types cannot express cannot
 * reach the page. Every `href` is an absolute http(s) or mailto URL, every image `src` an https URL, a same-origin
 * URL of the journal, or a data:image that is not SVG.
 */
export type Body = Block[];

/** Block content. */
export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | { kind: 'list'; ordered: boolean; start?: number; items: Block[][] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | ImageBlock
  | { kind: 'rule' };

/** A picture; `alt` is empty if the feed has none, the size in CSS pixels is left out if it is unknown. */
export interface ImageBlock {
  kind: 'image';
  src: string;
  alt: string;
  /** In CSS pixels, if the feed gives it: reserves the image's place before it has loaded. */
  width?: number;
  height?: number;
  caption?: Inline[];
}

/** Inline content. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'em'; children: Inline[] }
  | { kind: 'strong'; children: Inline[] }
  | SetApart
  | { kind: 'link'; href: string; children: Inline[] }
  /** A link to a target in the same body: a footnote's number, and the arrow back. Targets are named `at-…`. */
  | { kind: 'jump'; to: string; said?: string; children: Inline[] }
  | { kind: 'target'; id: string; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'break' };

/**
 * Words that would say something else if they were written like the words around them. `said` is how plain text
 * writes them: `10⁶`, not `106`; `~~twelve~~ fifteen`. Left out if they can be written as they are.
 */
export interface SetApart {
  kind: 'sup' | 'sub' | 'del' | 'ins';
  said?: string;
  children: Inline[];
}
