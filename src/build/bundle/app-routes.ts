/** The app's own screens below the base path, besides the list. */
const appScreens = [
  'map',
  'ledger',
  'noticed',
  'threads',
  'places',
  'marks',
  'catch-up',
  'on-this-day',
  'search',
  'settings',
  'share',
] as const;

/** Each holds one page for every entry, thread or period. */
const appFolders = ['entry', 'thread', 'entries'] as const;

/**
 * A regular expression's source, without anchors, for the app's addresses below the base path, a slash at their end
 * allowed.
 */
export function routePattern(folders: readonly string[] = appFolders): string {
  return `(?:|${appScreens.join('|')}|(?:${folders.join('|')})/[^/]+)/?`;
}

/** The app's addresses as hosts' rule files name them, each with a slash at its end and without; `*` is all below. */
export function routeGlobs(): string[] {
  return [
    '/',
    ...appScreens.flatMap((screen) => [`/${screen}`, `/${screen}/`]),
    ...appFolders.map((folder) => `/${folder}/*`),
  ];
}
