/** A text as a file. */
export interface TextFile {
  name: string;
  /** Media type, such as `application/json`. */
  type: string;
  text: string;
}

/** Longer than any browser takes to read a small file that was given to it. */
const keptMs = 60_000;

/** Offers a file to the reader, as a download or in whatever way the browser has. Made on the device, sent nowhere. */
export function downloadFile({ name, type, text }: TextFile): void {
  downloadBlob(name, new Blob([text], { type }));
}

/** Like {@link downloadFile}, for binary data. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The click only requests the file; the browser reads it later.
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
