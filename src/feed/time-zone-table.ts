// A chunk's border: the library is CommonJS, and what turns that into a module comes with it here.
export { default as zoneAt } from '@photostructure/tz-lookup';
