import type { Block, Body, Inline } from '../../model/entry/body.ts';
import { inlineText } from '../../model/entry/plain-text.ts';
import { linkAddresses } from './link-addresses.ts';
import { fragmentOf, pageKey } from './page-fragment.ts';
import { writtenMark } from './written-mark.ts';

/** A number or a sign that refers to a note, in brackets also a letter: `1`, `[b]`, `*`. */
const noteMark = /^(?:\d{1,3}|[*†‡§]{1,3}|[[(](?:\d{1,3}|[a-z]|[ivx]{1,5})[\])])$/i;

/** The link back from a note: an arrow, perhaps with the number of the place. */
const wayBack = /^[^\p{L}\p{N}]*(?:[↩↑⤴⬆⏎^][^\p{L}]*)?$/u;

/** The context of an inline. */
interface Place {
  isInLink: boolean;
  isRaised: boolean;
  /** A word precedes it directly, without a space. */
  isAtWord: boolean;
}

/**
 * A body as it is stored: line feeds inside its lines are spaces, as HTML shows them; addresses are links; set-apart
 * words have their plain-text spelling; and links to a place in the same entry lead there, those of footnotes nowhere
 * else.
 *
 * @param pages the known addresses of the entry's own page
 */
export function finishBody(body: Body, pages: readonly (string | null)[]): Body {
  return new BodyFinisher(body, pages).blocks(body);
}

class BodyFinisher {
  private readonly pages: ReadonlySet<string>;
  private readonly targets = new Set<string>();
  private readonly wanted = new Set<string>();
  private readonly placed = new Set<string>();

  constructor(body: Body, pages: readonly (string | null)[]) {
    this.pages = new Set(pages.flatMap((page) => (page === null ? [] : [pageKey(page)])));
    eachInline(body, (inline) => {
      if (inline.kind === 'target') this.targets.add(inline.id);
      const id = inline.kind === 'link' ? fragmentOf(inline.href) : null;
      if (id !== null) this.wanted.add(id);
    });
  }

  blocks(body: Body): Body {
    return body.map((block) => this.block(block));
  }

  private block(block: Block): Block {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return { ...block, children: this.line(block.children) };
      case 'list':
        return { ...block, items: block.items.map((item) => this.blocks(item)) };
      case 'quote':
        return { ...block, children: this.blocks(block.children) };
      case 'table': {
        const rows = block.rows.map((row) => row.map((cell) => this.line(cell)));
        return { ...block, head: block.head.map((cell) => this.line(cell)), rows };
      }
      case 'image':
        return block.caption ? { ...block, caption: this.line(block.caption) } : block;
      default:
        return block;
    }
  }

  private line(inlines: readonly Inline[]): Inline[] {
    return this.inlines(inlines, { isInLink: false, isRaised: false, isAtWord: false });
  }

  private inlines(inlines: readonly Inline[], place: Place): Inline[] {
    const finished: Inline[] = [];
    for (const inline of inlines) {
      const before = finished.at(-1);
      const isAtWord = before === undefined ? place.isAtWord : endsInWord(before);
      for (const one of this.inline(inline, { ...place, isAtWord })) finished.push(one);
    }
    return finished;
  }

  private inline(inline: Inline, place: Place): Inline[] {
    switch (inline.kind) {
      case 'break':
        return [inline];
      case 'code':
        return [joinText(inline)];
      case 'text':
        return place.isInLink ? [joinText(inline)] : linkAddresses(joinText(inline).text);
      case 'link':
        return this.link(inline, place);
      case 'target':
        return this.target(inline, place);
      case 'sup':
      case 'sub':
      case 'del':
      case 'ins':
        return [this.setApart(inline, place)];
      default:
        return [{ ...inline, children: this.inlines(inline.children, place) }];
    }
  }

  private setApart(inline: Extract<Inline, { kind: 'sup' | 'sub' | 'del' | 'ins' }>, place: Place): Inline {
    const { kind } = inline;
    const children = this.inlines(inline.children, { ...place, isRaised: place.isRaised || kind === 'sup' });
    const text = inlineText(children);
    const isNote = kind === 'sup' && containsLink(inline.children);
    const said = isNote ? saidOfNote(text) : writtenMark(kind, text);
    return said === undefined ? { kind, children } : { kind, said, children };
  }

  /** Of two targets with one name the first is meant; one that nothing links to is dropped. */
  private target({ id, children }: Extract<Inline, { kind: 'target' }>, place: Place): Inline[] {
    const inside = this.inlines(children, place);
    if (!this.wanted.has(id) || this.placed.has(id)) return inside;
    this.placed.add(id);
    return [{ kind: 'target', id: placeName(id), children: inside }];
  }

  private link(link: Extract<Inline, { kind: 'link' }>, place: Place): Inline[] {
    const children = this.inlines(link.children, { ...place, isInLink: true });
    const id = fragmentOf(link.href);
    if (id === null) return [{ ...link, children }];
    const text = inlineText(link.children);
    const mark = noteMark.exec(text)?.[0] ?? (place.isRaised ? text : undefined);
    const said = mark !== undefined ? saidOfNote(mark) : wayBack.test(text) ? '' : undefined;
    const hasTarget = this.targets.has(id);
    // A note may use another address of its page than the feed does: a redirect, or a number.
    const isOwnPage = this.pages.has(pageKey(link.href)) || (hasTarget && said !== undefined);
    if (!isOwnPage || (!hasTarget && mark === undefined)) return [{ ...link, children }];
    const jump: Inline = {
      kind: 'jump',
      to: placeName(id),
      ...(said === undefined ? {} : { said }),
      children,
    };
    const inside = hasTarget ? [jump] : children;
    // A number directly after a word would run into it: it is superscript, even if the page makes it so only by a
    // style.
    const isRaised = place.isRaised || link.children.every(({ kind }) => kind === 'sup');
    return said && place.isAtWord && !isRaised ? [{ kind: 'sup', said, children: inside }] : inside;
  }
}

/** Keeps names in the text apart from those of the page that shows it. */
function placeName(id: string): string {
  return `at-${id}`;
}

function endsInWord(inline: Inline): boolean {
  if (inline.kind === 'break') return false;
  if ('text' in inline) return /\S$/.test(inline.text);
  const last = inline.children.at(-1);
  return last !== undefined && endsInWord(last);
}

function saidOfNote(text: string): string {
  const mark = text.replace(/^[[(]?(.*?)[\])]?$/, '$1');
  return mark === '' ? '' : `[${mark}]`;
}

function containsLink(inlines: readonly Inline[]): boolean {
  return inlines.some(
    (inline) => inline.kind === 'link' || ('children' in inline && containsLink(inline.children)),
  );
}

function joinText<T extends { text: string }>(inline: T): T {
  return inline.text.includes('\n') ? { ...inline, text: inline.text.replaceAll('\n', ' ') } : inline;
}

function eachInline(body: Body, visit: (inline: Inline) => void): void {
  const inLine = (inlines: readonly Inline[]) => {
    for (const inline of inlines) {
      visit(inline);
      if ('children' in inline) inLine(inline.children);
    }
  };
  for (const block of body) {
    if (block.kind === 'paragraph' || block.kind === 'heading') inLine(block.children);
    else if (block.kind === 'quote') eachInline(block.children, visit);
    else if (block.kind === 'list') for (const item of block.items) eachInline(item, visit);
    else if (block.kind === 'table') for (const cell of [block.head, ...block.rows].flat()) inLine(cell);
    else if (block.kind === 'image') inLine(block.caption ?? []);
  }
}
