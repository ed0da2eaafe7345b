import type { BrowserContext } from 'playwright';

/** A row of the list is 118 px high, and text, date and rule leave no stretch of it empty for even half of that. */
const rowPx = 118;

/**
 * How many of the pictures (JPEG in Base64, of a phone's screen that shows the list) have a stretch as high as a row
 * with nothing in it. Looks at the column of the words alone, beside the thread that runs down every list.
 */
export async function countBlankFrames(
  context: BrowserContext,
  pictures: readonly string[],
): Promise<number> {
  const page = await context.newPage();
  let blank = 0;
  for (const picture of pictures) {
    const emptyPx = await page.evaluate(async (base64) => {
      const response = await fetch(`data:image/jpeg;base64,${base64}`);
      const image = await createImageBitmap(await response.blob());
      const scale = image.width / 412;
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context2d = canvas.getContext('2d');
      if (!context2d) throw new Error('No canvas to look at the picture with.');
      context2d.drawImage(image, 0, 0);
      const left = Math.round(60 * scale);
      const width = Math.round(330 * scale);
      const { data } = context2d.getImageData(left, 0, width, image.height);
      let longest = 0;
      let empty = 0;
      for (let y = 0; y < image.height; y += 1) {
        empty = isEmptyLine(y) ? empty + 1 : 0;
        longest = Math.max(longest, empty);
      }
      return longest / scale;

      function isEmptyLine(y: number): boolean {
        let least = 255;
        let most = 0;
        for (let x = 0; x < width; x += 1) {
          const green = data[(y * width + x) * 4 + 1] ?? 0;
          least = Math.min(least, green);
          most = Math.max(most, green);
        }
        return most - least < 24;
      }
    }, picture);
    if (emptyPx >= rowPx) blank += 1;
  }
  await page.close();
  return blank;
}
