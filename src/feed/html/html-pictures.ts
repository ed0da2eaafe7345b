import type { ImageBlock } from '../../model/entry/body.ts';
import type { HtmlBodyBuilder } from './html-body-builder.ts';
import { imageFrom } from './html-image.ts';
import type { Close } from './html-line-builder.ts';
import { imageSources } from './image-sources.ts';

type Attributes = Readonly<Record<string, string>>;

/** Copies of a picture for readers without scripts directly follow it. */
const lookBack = 4;

interface ShownPicture {
  image: ImageBlock;
  isPlaceholder: boolean;
  isFallback?: boolean;
}

export function isImageElement(name: string): boolean {
  return name === 'img' || name === 'image' || name === 'amp-img' || name === 'amp-anim';
}

/** Adds the pictures of a text to its body, each once however many copies of it a page has. */
export class HtmlPictures {
  private readonly builder: HtmlBodyBuilder;
  private readonly allow: (src: string) => string | null;
  /** The addresses in the sources of the open `picture`. */
  private sources: string[] = [];
  private recent: ShownPicture[] = [];
  private depth = 0;

  constructor(builder: HtmlBodyBuilder, allow: (src: string) => string | null) {
    this.builder = builder;
    this.allow = allow;
  }

  openPicture(): Close {
    this.sources = [];
    return () => {
      this.sources = [];
    };
  }

  addSource(attributes: Attributes): Close {
    if (/\bdark\b/i.test(attributes.media ?? '')) return null;
    // Formats that not every browser supports come last.
    const isNew = /avif|jxl|heic/i.test(attributes.type ?? '');
    const found = imageSources(attributes);
    this.sources = isNew ? [...this.sources, ...found] : [...found, ...this.sources];
    return null;
  }

  openImage(name: string, attributes: Attributes): Close {
    // Inside of an `amp-img` there are only fallbacks.
    if (this.depth === 0) this.add(attributes);
    if (!name.startsWith('amp-')) return null;
    this.depth += 1;
    return () => {
      this.depth -= 1;
    };
  }

  /** What readers without scripts see: used if the picture itself could not be found. */
  addFallback(attributes: Attributes): void {
    const content = imageFrom(attributes, this.allow);
    if (content.kind !== 'picture' || content.isPlaceholder) return;
    const { image } = content;
    const file = fileOf(image.src);
    if (this.recent.some((before) => !before.isPlaceholder && fileOf(before.image.src) === file)) return;
    const last = this.recent.at(-1);
    if (last?.isPlaceholder && this.builder.replaceImage(last.image, image)) this.recent.pop();
    else this.builder.addBlock(image);
    this.remember({ image, isPlaceholder: false, isFallback: true });
  }

  private add(attributes: Attributes): void {
    const content = imageFrom(attributes, this.allow, this.sources);
    switch (content.kind) {
      case 'picture':
        if (content.isIcon) this.builder.addIcon(content.image);
        else this.addPicture(content);
        break;
      case 'inline':
        this.builder.addText(content.text);
        break;
      case 'words':
        this.builder.addBlock({ kind: 'paragraph', children: [{ kind: 'text', text: content.text }] });
        break;
      default:
    }
  }

  /** Its copy for readers without scripts may precede it. */
  private addPicture(picture: ShownPicture): void {
    const { image } = picture;
    const last = this.recent.at(-1);
    const isCopy = last?.isFallback && fileOf(last.image.src) === fileOf(image.src);
    if (!(isCopy && this.builder.replaceImage(last.image, image))) this.builder.addBlock(image);
    this.remember(picture);
  }

  private remember(picture: ShownPicture): void {
    this.recent = [...this.recent.slice(1 - lookBack), picture];
  }
}

/** What copies of one picture in several sizes and formats have in common. */
function fileOf(src: string): string {
  const path = src.startsWith('data:') ? src : src.replace(/[?#].*$/s, '');
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_@]\d{2,4}(?:x\d{0,4})?[wx]?$/i, '');
}
