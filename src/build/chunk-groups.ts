// All that is needed first: in forty files, each with its own names, it is a fifth larger.
const first = { name: 'first', tags: ['$initial' as const], priority: 90 };

/** Groups of a worker's modules: what it comes with is one file. */
export const workerChunkGroups = [first];

/** What is loaded together comes in one file: the modules of each group; the one with the highest priority has a module. */
export const chunkGroups = [
  first,
  {
    name: 'take-over',
    test: /\/src\/(?:views\/(?:take-over|until-drawable)|state\/show-page-state)\b/,
    priority: 80,
  },
  // Maps of entries and the map timeline are painted by the same code, which is not all of the map.
  { name: 'painter', test: /\/src\/(?:basemap|views\/(?:base|inset)-map)\//, priority: 75 },
  // What every entry shows, and what is asked of it.
  {
    name: 'entry',
    test: /\/src\/views\/(?:marks\/entry-marks|entry\/(?:entry-end|steady-place))\b/,
    priority: 70,
  },
  {
    name: 'entry-acts',
    test: /\/src\/(?:views\/(?:entry|listen)\/|state\/(?:listening|attendance))/,
    priority: 60,
  },
  // The copy of what the reader makes waits for nothing else.
  {
    name: 'backup',
    test: /\/src\/(?:store\/(?:backup|measure-stored)|state\/backup)\.ts$/,
    priority: 74,
    includeDependenciesRecursively: false,
  },
  {
    name: 'shared',
    test: /\/src\/(?:views\/(?:ui\/|settings\/(?:describe-import|settings-page\.module))|(?:state|model|store|words|search)\/)/,
    minShareCount: 2,
    priority: 73,
  },
  // What places show of the map. The map itself stays apart from Leaflet, which runs once its markup is allowed.
  { name: 'map-facts', test: /\/src\/views\/map\/(?:format-days|map-state|fit-view)\b/, priority: 45 },
  { name: 'books', test: /\/src\/views\/(?:ledger|threads|places)\//, priority: 30 },
  // What is new is read by few.
  {
    name: 'own',
    test: /\/src\/views\/(?:(?:search|type|marks)\/|settings\/(?!release-sheet))/,
    priority: 20,
  },
  {
    name: 'hands',
    test: /\/src\/views\/(?:(?:hands|paths)\/|first-screen|list\/(?!library-notice|notice-view|install-line))/,
    priority: 10,
  },
];
