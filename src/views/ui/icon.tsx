/** Our icons: a 24 grid, 1.6 px stroke, round caps. Each is always beside a word or inside a named control. */
const paths = {
  entries: 'M12 6.5c-2-1.6-4.6-2-8-2v13.2c3.4 0 6 .5 8 2.1 2-1.6 4.6-2.1 8-2.1V4.5c-3.4 0-6 .4-8 2zm0 0v13.3',
  map: 'M7.2 17.8h8.3a3.4 3.4 0 0 0 0-6.8H9a3.1 3.1 0 0 1 0-6.2h6.8M5 17.8a1.6 1.6 0 1 0 0 .01zM18.6 4.8a1.6 1.6 0 1 0 0 .01z',
  ledger: 'M4 6h16M4 11.5h9M4 17h6M14.5 17l2.2 2.3 4.3-5',
  search: 'M10.8 17.3a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.6 15.6 20.5 20.5',
  settings:
    'M4 8h8M17 8h3M14.5 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM4 16h3M12 16h8M9.5 18.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  back: 'M14.5 5 7.5 12l7 7',
  forward: 'M9.5 5l7 7-7 7',
  refresh: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.7 3.5v3.7H16',
  share: 'M12 15V3.8M8 7.5l4-4 4 4M7 11H5v9.5h14V11h-2',
  bookmark: 'M7 4.2h10a.9.9 0 0 1 .9.9v14.9L12 15.900l-5.9 4.1V5.100a.9.9 0 0 1 .9-.9z',
  check: 'M5 12.5l4.7 4.7L19.5 7',
  cross: 'M6 6l12 12M18 6 6 18',
  pin: 'M12 21.5c4.3-5.2 6.8-8.5 6.8-11.7a6.8 6.8 0 0 0-13.6 0c0 3.2 2.5 6.5 6.8 11.7zM12 12.3a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  more: 'M5 12a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0zM11.2 12a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0zM17.4 12a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0z',
} as const;

/** The name of one of them. */
export type IconName = keyof typeof paths;

/** One of the app’s icons, `size` px wide and high. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return <Glyph path={paths[name]} size={size} isDirected={name === 'back' || name === 'forward'} />;
}

interface GlyphProps {
  path: string;
  size?: number;
  /** It points along the line: mirrored in languages written from right to left. */
  isDirected?: boolean;
}

/** An icon whose paths are loaded with the part that shows it, so that the first screen does not carry them. */
export function Glyph({ path, size = 24, isDirected }: GlyphProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={size < 22 ? 1.9 : 1.6}
      stroke-linecap="round"
      stroke-linejoin="round"
      data-directed={isDirected || undefined}
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
