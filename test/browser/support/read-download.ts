import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright';

/** The bytes of a file that the app handed to the browser; of a shared browser there is no path on this disk. */
export async function readDownload(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
