// All that is needed first: in forty files, each with its own names, it is a fifth larger.
// What starts the app behind a kept screen stays apart.
const first = { name: 'first', tags: ['$initial' as const], test: /^(?!.*\/start-kept\.ts$)/, priority: 90 };

/** Groups of a worker's modules: what it comes with is one file. */
export const workerChunkGroups = [
  first,
  // What a feed asks for beside its items' words: where there is one, there may be others.
  {
    name: 'beside-words',
    test: /\/src\/feed\/(?:.+\/)?(?:parse-gml|math-reader|fetch-older|unpack-gzip)\.ts$/,
    priority: 80,
  },
  // What is made of all entries once they are stored.
  {
    name: 'derived',
    test: /\/src\/sync\/build-(?:search-index|threads)\.ts$/,
    priority: 80,
  },
  // What a reader made: taken back from its copy, and joined where two entries turn out to be one.
  {
    name: 'reader-kinds',
    test: /\/src\/(?:model\/reader\/reader-kinds|store\/reader\/restore-reader-copy)\.ts$/,
    priority: 80,
  },
];

/** What is loaded together comes in one file: the modules of each group; the one with the highest priority has a module. */
export const chunkGroups = [
  first,
  {
    name: 'take-over',
    test: /\/src\/(?:views\/(?:take-over|make-room)|state\/journal\/show-page-state)\b/,
    priority: 80,
  },
  // What every start asks for behind the list's first screen, and none of what that leads to once it is tapped.
  {
    name: 'behind-list',
    test: /\/(?:node_modules\/preact-render-to-string\/|src\/(?:views\/(?:first-screen|input\/(?:input-handlers|watch-|offer-shortcuts|row-in-menu)|list\/(?:rows|status|watch-pull)|wayfinding\/(?:list-notices|notice-bar|(?:undo-)?bulk-edit|describe-catch-up))|state\/(?:journal\/(?:keep-first-screen|ask-for-missing)|app\/offer-notes)|words\/english\/list\/gaps-words))/,
    priority: 79,
    includeDependenciesRecursively: false,
  },
  // Maps of entries and the map timeline are painted by the same code, which is not all of the map.
  {
    name: 'painter',
    test: /\/src\/(?:basemap|views\/(?:painter|inset-map))\//,
    priority: 75,
    // What waits for a worker's answers is needed by the search too, which is not to wait for the painter.
    includeDependenciesRecursively: false,
  },
  // What every entry shows, and what is asked of it.
  {
    name: 'entry',
    test: /\/src\/views\/(?:marks\/in-entry\/entry-marks|entry\/(?:end\/entry-end|reading\/while-reading))\b/,
    priority: 70,
  },
  // What is tapped for: menus, listening, ways through the journal.
  {
    name: 'acts',
    test: /\/src\/(?:views\/(?:entry|input|list|listen|wayfinding)\/|state\/(?:listening\/listening|reader\/attendance))/,
    priority: 60,
  },
  // The copy of what the reader makes waits for nothing else.
  {
    name: 'backup',
    test: /\/src\/(?:store\/reader\/(?:backup|measure-stored|restore-reader-copy|put-unstored)|state\/reader\/backup)\.ts$/,
    priority: 74,
    includeDependenciesRecursively: false,
  },
  {
    name: 'shared',
    test: /\/src\/(?:views\/(?:ui\/|notice\/storage-trouble|marks\/sought-mark)|(?:state|model|store|words|search|threads|workers)\/)/,
    minShareCount: 2,
    priority: 73,
  },
  // What places show of the map. The map itself stays apart from Leaflet, which runs once its markup is allowed.
  {
    name: 'map-facts',
    test: /\/src\/views\/map\/(?:points\/(?:format-days|fit-view)|map-state)\b/,
    priority: 45,
  },
  // Leaflet, and what is drawn by it; the page around it comes without.
  {
    name: 'world-map',
    test: /\/(?:node_modules\/leaflet\/|src\/views\/map\/(?:leaflet\/(?!leaflet-trusted-types)|points\/(?:cluster|index-cells|uncover-markers|route-legs|night-shape)\b)|src\/(?:state\/app\/journey-worker|workers\/(?:start-journey|journey\.worker))\b)/,
    priority: 40,
    includeDependenciesRecursively: false,
  },
  // A shared address becomes evidence in the ledger.
  {
    name: 'books',
    test: /\/src\/views\/(?:(?:books|ledger|noticed|threads|places)\/|launch\/share-page)/,
    priority: 30,
  },
  // What an app on the home screen does besides, what a check does where it does not go well, and what those readers
  // have who want to be told of new entries.
  {
    name: 'installed',
    test: /\/src\/(?:state\/navigation\/(?:resume-page|launched-route)|views\/launch\/(?:start-launches|write-splash|splash-media))\b/,
    priority: 78,
    includeDependenciesRecursively: false,
  },
  {
    name: 'checks',
    test: /\/src\/(?:state\/(?:journal\/retry-check|app\/(?:start-behind-entries|(?:follow|tell-of)-new-entries|new-entries-worker|note-facts)|reader\/count-due)|store\/told-entries|model\/app\/(?:untold-entries|new-entries)|workers\/until-sync-ends|sync\/with-sync-lock)\b/,
    priority: 77,
    includeDependenciesRecursively: false,
  },
  // In the place of entries, or behind the last one.
  {
    name: 'notices',
    test: /\/src\/(?:views\/(?:list\/install-line|notice\/(?:library-notice|notice-view|describe-))|words\/english\/(?:absence|failure|install)-words|state\/journal\/look-again)\b/,
    priority: 76,
    includeDependenciesRecursively: false,
  },
  // What is new is read by few.
  {
    name: 'own',
    test: /\/src\/views\/(?:(?:search|appearance|marks)\/|missing-page|settings\/(?!release-sheet))/,
    priority: 20,
  },
];
