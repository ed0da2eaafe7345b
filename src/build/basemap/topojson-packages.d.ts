// The few functions of topojson 3 that the generator calls; the packages bring no types of their own.
declare module 'topojson-client' {
  import type { GeometryObject, Topology } from './topology.ts';
  export function feature(
    topology: Topology,
    object: GeometryObject,
  ): import('geojson').Feature | import('geojson').FeatureCollection;
  export function mesh(
    topology: Topology,
    object: GeometryObject,
    filter?: (a: GeometryObject, b: GeometryObject) => boolean,
  ): import('geojson').MultiLineString;
}

declare module 'topojson-simplify' {
  import type { Topology } from './topology.ts';

  type Triangle = [[number, number], [number, number], [number, number]];
  export function presimplify(topology: Topology, weight: (triangle: Triangle) => number): Topology;
  export function simplify(topology: Topology, minWeight: number): Topology;
}
