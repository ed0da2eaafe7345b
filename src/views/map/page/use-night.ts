import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import type { NightLayer } from '../leaflet/layers/night-layer.ts';
import { nightEntry } from './night-entry.ts';
import type { MapHandle } from './use-world-map.ts';

/** Shades the night side on the map while that is asked for. Its code is loaded at the first time. */
export function useNight(world: Signal<MapHandle | null>): void {
  const layer = useSignal<NightLayer | null>(null);
  useSignalEffect(() => {
    const handle = world.value;
    if (!handle || nightEntry.value === null || layer.peek()) return;
    void import('../leaflet/layers/night-layer.ts').then(({ addNightLayer }) => {
      if (world.peek() === handle && !layer.peek()) layer.value = addNightLayer(handle.map);
    });
  });
  useSignalEffect(() => {
    const instantMs = nightEntry.value?.instantMs ?? null;
    layer.value?.show(instantMs);
    world.value?.setNight(instantMs);
  });
  useSignalEffect(() => {
    if (world.value === null) layer.value = null;
  });
}
