import { type Medium, mediumKind } from '../medium.ts';
import { plainLine } from '../text/plain-line.ts';
import { absoluteUrl } from './absolute-url.ts';
import { childrenNamed, firstText, textOf, type XmlElement } from './xml-element.ts';

/**
 * The media of an RSS item or an Atom entry, in document order: enclosures (`enclosure`, `link rel="enclosure"`,
 * Atom's `content src`) and Media RSS. Several forms of one thing in a `media:group` give one. `baseUrl`: absolute,
 * what relative addresses without an xml:base are resolved against. Formats:
 * https://www.rssboard.org/rss-specification, https://www.rssboard.org/media-rss, RFC 4287
 */
export function parseMedia(item: XmlElement, baseUrl: string): Medium[] {
  const enclosures = [
    ...childrenNamed(item, 'enclosure').flatMap((element) => mediumOf(element, 'url', baseUrl)),
    ...childrenNamed(item, 'link', 'atom:link').flatMap((element) =>
      relationOf(element) === 'enclosure' ? mediumOf(element, 'href', baseUrl) : [],
    ),
    ...childrenNamed(item, 'content', 'atom:content').flatMap((element) =>
      mediumOf(element, 'src', baseUrl).filter(({ kind }) => kind !== 'file'),
    ),
  ];
  const durationS = secondsIn(firstText(item, 'itunes:duration') ?? '');
  for (const medium of enclosures) {
    if (durationS && (medium.kind === 'audio' || medium.kind === 'video')) medium.durationS ??= durationS;
  }
  const groups = childrenNamed(item, 'media:group');
  return [
    ...enclosures,
    ...childrenNamed(item, 'media:content').flatMap((element) => contentOf(element, [item], baseUrl)),
    ...groups.flatMap((group) => oneOf(group, item, baseUrl)),
    ...[item, ...groups].flatMap((holder) => thumbnailsOf(holder, [item], baseUrl)),
    // The channel's own element for its picture, which some feeds give to their items.
    ...childrenNamed(item, 'image').flatMap((element) =>
      mediumOf(childrenNamed(element, 'url')[0] ?? element, 'url', baseUrl).flatMap(asPicture),
    ),
  ];
}

function relationOf(link: XmlElement): string {
  return link.attributes.get('rel')?.trim().toLowerCase() ?? '';
}

function contentOf(element: XmlElement, around: readonly XmlElement[], baseUrl: string): Medium[] {
  const holders = [element, ...around];
  const media = mediumOf(element, 'url', baseUrl).map((medium) => ({
    ...medium,
    title: medium.title ?? lineIn(holders, 'media:title'),
    description: lineIn(holders, 'media:description'),
  }));
  return [...media, ...thumbnailsOf(element, around, baseUrl)];
}

/**
 * A group's media are forms of one thing: its default, else the first; the pictures of a film or recording represent
 * it. Pictures with the same size or with different captions are an album, for which the group was misused.
 */
function oneOf(group: XmlElement, item: XmlElement, baseUrl: string): Medium[] {
  const elements = childrenNamed(group, 'media:content');
  const isDefault = (element: XmlElement) => element.attributes.get('isdefault') === 'true';
  const media = [...elements.filter(isDefault), ...elements.filter((element) => !isDefault(element))].flatMap(
    (element) => contentOf(element, [group, item], baseUrl),
  );
  const film = media.find(({ kind }) => kind === 'video' || kind === 'audio');
  if (film) return [film, ...media.flatMap(asThumbnail)];
  const pictures = media.filter(({ kind }) => kind === 'image');
  const widths = new Set(pictures.map(({ width }) => width));
  const words = new Set(pictures.map(({ title, description }) => `${title}\n${description}`));
  const isSizes = widths.size === pictures.length && !widths.has(undefined) && words.size === 1;
  const best = isSizes ? largestFitting(pictures) : null;
  return best ? [best, ...media.filter(({ kind }) => kind !== 'image')] : media;
}

function asPicture(medium: Medium): Medium[] {
  return [{ ...medium, kind: 'thumbnail' }];
}

function asThumbnail(medium: Medium): Medium[] {
  const isPicture = medium.kind === 'image' || medium.kind === 'thumbnail';
  return isPicture ? asPicture(medium) : [];
}

/** No screen shows a picture wider than this: of several sizes the widest up to it is best. */
const fittingWidth = 1600;

/** The best of several sizes of one picture, or null if there are none. */
export function largestFitting(media: readonly Medium[]): Medium | null {
  const rank = ({ width = 0 }: Medium) => (width <= fittingWidth ? width : fittingWidth / width);
  return media.reduce<Medium | null>(
    (best, medium) => (best === null || rank(medium) > rank(best) ? medium : best),
    null,
  );
}

function thumbnailsOf(holder: XmlElement, around: readonly XmlElement[], baseUrl: string): Medium[] {
  const title = lineIn([holder, ...around], 'media:title');
  return childrenNamed(holder, 'media:thumbnail')
    .flatMap((element) => mediumOf(element, 'url', baseUrl))
    .map((medium) => ({ ...medium, kind: 'thumbnail', title }));
}

/** The text of the first of these elements that has a child of this name. */
function lineIn(holders: readonly XmlElement[], name: string): string | null {
  return holders.map((holder) => plainLine(firstText(holder, name))).find((line) => line !== null) ?? null;
}

/** The medium at the address in an attribute, or none if there is no such address. */
function mediumOf(element: XmlElement, addressName: string, baseUrl: string): Medium[] {
  const attribute = (name: string) => element.attributes.get(name) ?? '';
  const address = attribute(addressName) || (addressName === 'url' ? addressIn(element) : '');
  const url = absoluteUrl(address, element.base ?? baseUrl);
  if (!url) return [];
  const type = attribute('type').split(';')[0]?.trim().toLowerCase() ?? '';
  const [width, height] = [wholeNumber(attribute('width')), wholeNumber(attribute('height'))];
  const durationS = secondsIn(attribute('duration'));
  const bytes = wholeNumber(attribute('filesize') || attribute('length'));
  const kind = mediumKind(type, attribute('medium').trim().toLowerCase(), url);
  return [
    {
      // Media with dimensions and without a type are pictures: films have a type.
      kind: kind === 'file' && type === '' && width && height ? 'image' : kind,
      url,
      type,
      title: plainLine(attribute('title')),
      description: null,
      ...(width ? { width } : {}),
      ...(height ? { height } : {}),
      ...(durationS ? { durationS } : {}),
      ...(bytes ? { bytes } : {}),
    },
  ];
}

/** Some write the address into the element. */
function addressIn(element: XmlElement): string {
  const text = textOf(element);
  return /^https?:\/\/\S+$/i.test(text) ? text : '';
}

function wholeNumber(text: string): number {
  return /^\s*\d{1,15}(?:\.\d+)?(?:px)?\s*$/.test(text) ? Math.round(Number.parseFloat(text)) : 0;
}

/** `754`, `12:34` or `1:02:03` in seconds; 0 for anything else. */
function secondsIn(text: string): number {
  if (!/^\s*\d{1,6}(?::\d{1,2}){0,2}(?:\.\d+)?\s*$/.test(text)) return 0;
  return Math.round(text.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0));
}
