import { fileURLToPath } from 'node:url';
import { openPreviewResources } from '../../../src/build/preview/open-preview-resources.ts';
import type { PreviewCard } from '../../../src/build/preview/preview-card.ts';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The map and the fonts as a build has them. */
export const resources = openPreviewResources(root);

/** A card of an entry in Greece; what is given differs. */
export function cardOf(given: Partial<PreviewCard> = {}): PreviewCard {
  return {
    slug: '0123',
    journal: 'Waymark',
    number: '0123',
    headline: 'Ermoupoli, Greece',
    date: { words: 'July 28, 2026', figures: '2026-07-28' },
    place: null,
    origin: { lat: 37.4415, lng: 24.9412 },
    position: '37.44° N, 24.94° E',
    previous: [{ lat: 37.98, lng: 23.73 }],
    origins: [],
    accent: null,
    ...given,
  };
}
