import { themeOf } from '../../model/settings/theme.ts';
import { paperColours } from '../../state/settings/apply-theme.ts';
import { themeChoice } from '../../state/signals.ts';
import { type Orientation, splashMedia } from './splash-media.ts';

const orientations: readonly Orientation[] = ['portrait', 'landscape'];
/** Of the icon, in CSS px; its corners are rounded as the system does it. */
const iconPx = 96;
const cornerPx = 22;

/**
 * Gives iPhones and iPads a picture to show while the installed app starts: the theme's background with the icon,
 * where they would otherwise show a white screen. Drawn here, since each device accepts only its own size. Call once,
 * before the app is installed: that is when the device looks for it.
 */
export async function writeSplash(): Promise<void> {
  const icon = await loadIcon();
  const device = { width: screen.width, height: screen.height, pixelRatio: devicePixelRatio };
  const wantsContrast = matchMedia('(prefers-contrast: more)').matches;
  for (const isDark of [false, true]) {
    const paper = paperColours[themeOf(themeChoice.value, { isDark, wantsContrast })];
    for (const orientation of orientations) {
      const size = splashMedia(device, orientation, `(prefers-color-scheme: ${isDark ? 'dark' : 'light'})`);
      const link = document.createElement('link');
      link.rel = 'apple-touch-startup-image';
      link.media = size.media;
      link.href = draw(size, paper, icon);
      document.head.append(link);
    }
  }
}

/** Null if it cannot be loaded: the background alone is better than white. */
async function loadIcon(): Promise<HTMLImageElement | null> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="apple-touch-icon"]');
  if (!link) return null;
  const image = new Image();
  image.src = link.href;
  return image.decode().then(
    () => image,
    () => null,
  );
}

function draw(
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
  paper: string,
  icon: HTMLImageElement | null,
): string {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d');
  if (!context) return '';
  context.fillStyle = paper;
  context.fillRect(0, 0, widthPx, heightPx);
  if (icon) {
    const side = iconPx * devicePixelRatio;
    const [left, top] = [(widthPx - side) / 2, (heightPx - side) / 2];
    context.beginPath();
    context.roundRect(left, top, side, side, cornerPx * devicePixelRatio);
    context.clip();
    context.drawImage(icon, left, top, side, side);
  }
  return canvas.toDataURL('image/png');
}
