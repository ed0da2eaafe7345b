/**
 * An entry's text as a small typed tree: the only thing the views can render. What these types cannot say cannot
 * reach the page. Every `href` is an absolute http(s) or mailto URL, every image `src` an https URL, a same-origin
 * URL of the journal, or a data:image that is not SVG.
 */
export type Body = Block[];

/** What stands on lines of its own. */
export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | { kind: 'list'; ordered: boolean; start?: number; items: Block[][] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | ImageBlock
  | { kind: 'rule' };

/** A picture; `alt` is empty where the feed has none, the size in CSS pixels is left out where it is unknown. */
export interface ImageBlock {
  kind: 'image';
  src: string;
  alt: string;
  /** In CSS pixels, where the feed says so: they hold the image's place before it has loaded. */
  width?: number;
  height?: number;
  caption?: Inline[];
}

/** What runs within a line. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'em'; children: Inline[] }
  | { kind: 'strong'; children: Inline[] }
  | SetApart
  | { kind: 'link'; href: string; children: Inline[] }
  /** A way to a target of the same body: a footnote's number, and the arrow back. Targets are named `at-…`. */
  | { kind: 'jump'; to: string; said?: string; children: Inline[] }
  | { kind: 'target'; id: string; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'break' };

/**
 * Words that say something else where they stand among the others as if they were like them. `said` is how plain text
 * puts them: `10⁶`, not `106`; `~~twelve~~ fifteen`. Left out where they may stand as they are.
 */
export interface SetApart {
  kind: 'sup' | 'sub' | 'del' | 'ins';
  said?: string;
  children: Inline[];
}
