import { type Medium, mediumKind } from '../medium.ts';
import { plainLine } from '../text/plain-line.ts';
import { absoluteUrl } from './absolute-url.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The media of a JSON Feed item: `image`, `banner_image`, and its `attachments`, also a single one without its array.
 * `baseUrl`: absolute, what relative addresses are resolved against.
 */
export function parseJsonMedia(item: JsonObject, baseUrl: string): Medium[] {
  const { attachments } = item;
  return [
    ...[item.image, item.banner_image].flatMap((picture) => pictureOf(picture, baseUrl)),
    ...(Array.isArray(attachments) ? attachments : [attachments]).flatMap((attachment) =>
      attachmentOf(attachment, baseUrl),
    ),
  ];
}

function pictureOf(picture: unknown, baseUrl: string): Medium[] {
  const address = isObject(picture) ? picture.url : picture;
  const url = typeof address === 'string' ? absoluteUrl(address, baseUrl) : null;
  return url ? [{ kind: 'image', url, type: '', title: null, description: null }] : [];
}

function attachmentOf(attachment: unknown, baseUrl: string): Medium[] {
  if (!isObject(attachment) || typeof attachment.url !== 'string') return [];
  const url = absoluteUrl(attachment.url, baseUrl);
  if (!url) return [];
  const type = typeof attachment.mime_type === 'string' ? attachment.mime_type.trim().toLowerCase() : '';
  const durationS = Math.round(Number(attachment.duration_in_seconds));
  const bytes = Math.round(Number(attachment.size_in_bytes));
  return [
    {
      kind: mediumKind(type, '', url),
      url,
      type,
      title: typeof attachment.title === 'string' ? plainLine(attachment.title) : null,
      description: null,
      ...(durationS > 0 ? { durationS } : {}),
      ...(bytes > 0 ? { bytes } : {}),
    },
  ];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
