/** A device's screen in portrait orientation: CSS px, and device px per CSS px. */
export interface DeviceScreen {
  width: number;
  height: number;
  pixelRatio: number;
}

export type Orientation = 'portrait' | 'landscape';

/**
 * The media query for which iOS shows a splash picture, and the size it must have in device px: iOS accepts no other
 * (https://developer.apple.com/library/archive/documentation/AppleApplications/Reference/SafariWebContent/ConfiguringWebApplications/ConfiguringWebApplications.html).
 *
 * @param themeMedia of the theme whose background the picture has, or empty for any
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
