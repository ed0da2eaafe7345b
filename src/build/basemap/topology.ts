import { createRequire } from 'node:module';

/** The parts of a TopoJSON topology that the generator reads (TopoJSON 1.0 specification, sections 2.1 and 2.2). */
export interface Topology {
  type: 'Topology';
  transform?: { scale: [number, number]; translate: [number, number] };
  arcs: number[][][];
  objects: Record<string, GeometryObject>;
}

export interface GeometryObject {
  type: string;
  id?: string;
  properties?: Record<string, unknown>;
  geometries?: GeometryObject[];
}

/** Reads a topology out of an installed package; throws when the package or the file is not there. */
export function readTopology(path: string): Topology {
  return createRequire(import.meta.url)(path);
}

/** The named object of a topology; throws when the source no longer has it. */
export function objectOf(topology: Topology, name: string): GeometryObject {
  const object = topology.objects[name];
  if (!object) throw new Error(`The source has no object "${name}"`);
  return object;
}
