import type { ThemeName } from '../../../../model/settings/theme.ts';
import type { Cluster } from '../../points/cluster.ts';
import type { DayRange } from '../../points/cluster-entries.ts';
import type { EntryPoints } from '../../points/gather-entry-points.ts';
import type { LayerProjection } from './layer-projection.ts';

/** What the map shows: the journal, the days in range, and the entry that is selected (-1 for none). */
export interface MapScene {
  points: EntryPoints;
  range: DayRange;
  selected: number;
  showsRoute: boolean;
  theme: ThemeName;
}

export interface MapLayer {
  /** Redraws for the current view. */
  draw(scene: MapScene, clusters: readonly Cluster[]): void;
  /** Moves what is drawn, without regrouping it, while a zoom is under way. */
  place(projection: LayerProjection): void;
}
