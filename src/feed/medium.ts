/** A medium that a feed has beside an item's text. */
export interface Medium {
  /** A thumbnail represents another medium, or the page; `file` is anything else. */
  kind: 'image' | 'thumbnail' | 'audio' | 'video' | 'file';
  /** Absolute http(s) URL. */
  url: string;
  /** MIME type in lower case, or '' if the feed has none. */
  type: string;
  /** Single lines of plain text. */
  title: string | null;
  description: string | null;
  /** In CSS pixels. */
  width?: number;
  height?: number;
  durationS?: number;
  bytes?: number;
}

const filmTypes =
  /^(?:video\/|application\/(?:x-shockwave-flash|x-mpegurl|vnd\.apple\.mpegurl|dash\+xml|mp4)\b)/;
const imageFile = /\.(?:jpe?g|png|gif|webp|avif|heic|bmp)$/i;
const audioFile = /\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|flac|wav|aif{1,2})$/i;
const videoFile = /\.(?:mp4|m4v|mov|webm|ogv|avi|mkv|m3u8|mpe?g)$/i;

/** The kind of a medium: by its MIME type, by the feed's own word for it, else by its file name. */
export function mediumKind(type: string, word: string, url: string): Exclude<Medium['kind'], 'thumbnail'> {
  if (type.startsWith('image/')) return 'image';
  if (type.startsWith('audio/') || type === 'application/ogg') return 'audio';
  if (filmTypes.test(type)) return 'video';
  if (word === 'image' || word === 'audio' || word === 'video') return word;
  const { pathname } = new URL(url);
  if (imageFile.test(pathname)) return 'image';
  if (audioFile.test(pathname)) return 'audio';
  return videoFile.test(pathname) ? 'video' : 'file';
}
