/// <reference path="./topojson-packages.d.ts" />
export { feature, mesh } from 'topojson-client';
export { presimplify, simplify } from 'topojson-simplify';
