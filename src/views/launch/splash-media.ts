/** A device's screen, held upright: CSS px, and how many of the device's own make one. */
export interface DeviceScreen {
  width: number;
  height: number;
  pixelRatio: number;
}

export type Orientation = 'portrait' | 'landscape';

/**
 * When iOS shows a splash picture, and how large it must be for that, in the device's own px: it takes none that is not
 * exact (https://developer.apple.com/library/archive/documentation/AppleApplications/Reference/SafariWebContent/ConfiguringWebApplications/ConfiguringWebApplications.html).
 *
 * @param themeMedia of the theme whose paper the picture has, or empty for any
 */
export function splashMedia(
  { width, height, pixelRatio }: DeviceScreen,
  orientation: Orientation,
  themeMedia: string,
): { media: string; widthPx: number; heightPx: number } {
  const conditions = [
    'screen',
    `(device-width: ${width}px)`,
    `(device-height: ${height}px)`,
    `(-webkit-device-pixel-ratio: ${pixelRatio})`,
    `(orientation: ${orientation})`,
    ...(themeMedia === '' ? [] : [themeMedia]),
  ];
  const sides = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)].sort((a, b) => a - b);
  const [short = 0, long = 0] = sides;
  const [widthPx, heightPx] = orientation === 'portrait' ? [short, long] : [long, short];
  return { media: conditions.join(' and '), widthPx, heightPx };
}
