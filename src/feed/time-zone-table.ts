// A chunk border: the library is CommonJS, and the code that converts it into a module comes with it here.
export { default as zoneAt } from '@photostructure/tz-lookup';
