import { Glyph } from '../ui/icon.tsx';

/** The map's own icons, in the style of the app's: a 24 grid, round strokes. */
const paths = {
  fit: 'M4.500 9V6.500a2 2 0 0 1 2-2H9M15 4.500h2.500a2 2 0 0 1 2 2V9M19.500 15v2.500a2 2 0 0 1-2 2H15M9 19.500H6.500a2 2 0 0 1-2-2V15M12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  plus: 'M12 5.500v13M5.500 12h13',
  minus: 'M5.500 12h13',
  close: 'M6 6l12 12M18 6 6 18',
  previous: 'M14.500 5l-7 7 7 7',
  raise: 'M5.500 14.500l6.500-6.500 6.500 6.500',
  lower: 'M5.500 9.500l6.500 6.500 6.500-6.500',
  more: 'M5 12a.8.8 0 1 0 1.600 0 .8.8 0 1 0-1.600 0zM11.200 12a.8.8 0 1 0 1.600 0 .8.8 0 1 0-1.600 0zM17.400 12a.8.8 0 1 0 1.600 0 .8.8 0 1 0-1.600 0z',
  near: 'M12 18.500a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM12 2.500v3M12 18.500v3M2.500 12h3M18.500 12h3M12 12v.01',
  next: 'M9.500 5l7 7-7 7',
} as const;

/** The name of one of them. */
export type MapIconName = keyof typeof paths;

/** One of the map's icons, `size` px wide and high. */
export function MapIcon({ name, size }: { name: MapIconName; size?: number }) {
  return <Glyph path={paths[name]} {...(size && { size })} />;
}
