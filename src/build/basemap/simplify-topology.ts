import { presimplify, simplify } from 'topojson-simplify';
import { nearestCopy, projectCoordinates } from '../../basemap/mercator.ts';
import { latitudeFactor } from './line.ts';
import { isOnAntimeridian } from './stitch-antimeridian.ts';
import type { Topology } from './topology.ts';

/**
 * Projects a topology of degrees into Web Mercator units (0 … `worldSize`) and removes the points that matter least
 * (Visvalingam and Whyatt, "Line generalisation by repeated elimination of points", 1993). Arcs keep their ends, so
 * that borders keep meeting the coast. `minWeight` is in square units at the equator.
 */
export function simplifyTopology(topology: Topology, worldSize: number, minWeight: number): Topology {
  const projected = { ...topology, arcs: projectedArcs(topology, worldSize) };
  delete projected.transform;
  return simplify(
    presimplify(projected, (triangle) => pointWeight(triangle, worldSize)),
    minWeight,
  );
}

/** Arcs in world units, without the jump at the antimeridian: x may leave 0 … `worldSize`. */
function projectedArcs({ arcs, transform }: Topology, worldSize: number): number[][][] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.map((arc) => {
    let [sumX, sumY, lastX] = [0, 0, Number.NaN];
    return arc.map(([dx = 0, dy = 0]) => {
      sumX = transform ? sumX + dx : dx;
      sumY = transform ? sumY + dy : dy;
      const point = projectCoordinates({
        lng: sumX * scale[0] + translate[0],
        lat: sumY * scale[1] + translate[1],
      });
      const x = point.x * worldSize;
      lastX = Number.isNaN(lastX) ? x : nearestCopy(x, lastX, worldSize);
      return [lastX, point.y * worldSize];
    });
  });
}

type Triangle = [[number, number], [number, number], [number, number]];

/**
 * The area that the line loses with its middle point, less for spikes than for bends, so that coasts stay smooth, and
 * less towards the poles, where the projection makes much of little: the saved points go to where people live. Ends of the
 * cut at 180° stay.
 */
function pointWeight([before, point, after]: Triangle, worldSize: number): number {
  if (isOnAntimeridian(point[0], worldSize)) return worldSize ** 2;
  const ux = before[0] - point[0];
  const uy = before[1] - point[1];
  const vx = after[0] - point[0];
  const vy = after[1] - point[1];
  const area = Math.abs(ux * vy - uy * vx) / 2;
  const cosine = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy) || 1);
  return area * (1 - 0.7 * cosine) * latitudeFactor(point[1], worldSize);
}
