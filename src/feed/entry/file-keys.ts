const fileExtension = /\.([a-z][a-z0-9]{1,4})$/i;
const imageExtension = /\.(?:jpe?g|png|gif|webp|avif|heic|bmp)$/i;
/** How sites mark the sizes of one picture at the end of its file's name. */
const sizeSuffix =
  /(?:[-_.@](?:\d{2,4}x\d{2,4}|\d{2,4}w|\dx|scaled|rotated|thumb(?:nail)?|small|medium|large|original))+$/i;
/** Flickr's names: a photo's number, a secret (the original has its own), and a letter for the size. */
const flickrPhoto = /^(\d{8,})_[0-9a-f]{6,}(?:_[a-z0-9]{1,2})*$/i;
/** Names that many different files have. */
const commonName =
  /^(?:(?:max|hq|mq|sd)?(?:res)?default|im(?:g|age)|photo|picture|original|large|cover|poster|preview|master|screenshot|featured|header|episode|audio|video|index)[-_ ]?\d*$/i;
const minNameLength = 6;

/**
 * Keys to decide whether two addresses lead to the same file: they do if they share any. One is the address itself,
 * without parameters for sizes and counters; another the file's name if it is not a common one, since sites serve a
 * picture in many sizes and recordings through many counters. `address`: absolute.
 */
export function fileKeys(address: string): string[] {
  const { host, pathname, search } = new URL(address);
  const file = lastSegment(pathname);
  const extension = fileExtension.exec(file)?.[1]?.toLowerCase();
  const whole = `${host.replace(/^www\./, '')}${pathname}${extension ? '' : search}`;
  if (!extension) return [whole];
  const name = file.slice(0, -extension.length - 1);
  const stem = flickrPhoto.exec(name)?.[1] ?? (name.replace(sizeSuffix, '') || name);
  if (stem.length < minNameLength || commonName.test(stem)) return [whole];
  return [whole, imageExtension.test(file) ? `image ${stem}` : `${stem}.${extension}`];
}

/** The name of the file at an address, or null if the address does not end with one. */
export function fileNameOf(address: string): string | null {
  const file = lastSegment(new URL(address).pathname);
  return fileExtension.test(file) ? file : null;
}

/** Some servers have the address of the picture itself as the last segment of theirs. */
function lastSegment(pathname: string): string {
  const segment = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    const decoded = decodeURIComponent(segment);
    return decoded.slice(decoded.lastIndexOf('/') + 1).replace(/[?#].*$/, '');
  } catch {
    return segment; // A literal percent sign.
  }
}
