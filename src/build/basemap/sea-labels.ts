import { projectCoordinates } from '../../basemap/mercator.ts';
import type { MapLabel } from './encode-basemap.ts';

type Sea = [text: string, lat: number, lng: number, minZoom: number, maxZoom: number, rotation?: number];

/** Where a name stands is a matter of looks: in open water, away from islands and from the other names. */
const seas: Sea[] = [
  ['North Pacific|Ocean', 30, -160, 1, 5],
  ['South Pacific|Ocean', -30, -125, 1, 5],
  ['North Atlantic|Ocean', 34, -42, 1, 5],
  ['South Atlantic|Ocean', -28, -14, 1, 5],
  ['Indian Ocean', -24, 78, 1, 5],
  ['Southern Ocean', -62, 70, 2, 6],
  ['Arctic Ocean', 80.5, -160, 2, 6],
  ['Mediterranean Sea', 34.6, 19.5, 3, 5],
  ['Caribbean Sea', 15, -74.5, 3.5, 7],
  ['Gulf of Mexico', 25.3, -90, 3.5, 7],
  ['Hudson Bay', 60, -85.5, 3, 7],
  ['Labrador Sea', 57, -54, 3.5, 7],
  ['Baffin Bay', 73.5, -67, 3.5, 7],
  ['Greenland Sea', 75.5, -8, 3.5, 7],
  ['Norwegian Sea', 67.5, 2, 3.5, 7],
  ['Barents Sea', 74, 38, 3.5, 7],
  ['Kara Sea', 75.5, 73, 3.5, 7],
  ['Laptev Sea', 76, 125, 3.5, 7],
  ['Bering Sea', 58, -177, 3, 7],
  ['Gulf of Alaska', 57, -146, 3.5, 7],
  ['Sea of Okhotsk', 54, 149, 3, 7],
  ['Sea of Japan|(East Sea)', 40, 134.3, 4, 7.5],
  ['Yellow Sea', 35.3, 123.2, 5, 8],
  ['East China Sea', 29, 125, 4.5, 7.5],
  ['South China Sea', 14, 114, 3.5, 7],
  ['Philippine Sea', 18, 132, 3.5, 7],
  ['Sulu Sea', 8.4, 120, 5, 8],
  ['Celebes Sea', 3.4, 122, 5, 8],
  ['Java Sea', -5.1, 111, 5, 8],
  ['Banda Sea', -6.1, 127, 5, 8],
  ['Arafura Sea', -9.6, 135.5, 4.5, 8],
  ['Coral Sea', -16.5, 152.5, 3.5, 7],
  ['Tasman Sea', -38, 161, 3, 7],
  ['Great Australian|Bight', -34.4, 130, 4.5, 7.5],
  ['Bay of Bengal', 14, 88, 3.5, 7],
  ['Andaman Sea', 10.8, 95.6, 5, 8],
  ['Arabian Sea', 15, 64, 3, 7],
  ['Persian Gulf', 27, 51.2, 5, 8, 38],
  ['Gulf of Aden', 12.2, 47.6, 5, 8, -14],
  ['Red Sea', 20.5, 38.3, 4.5, 8, 57],
  ['Mozambique|Channel', -19.2, 40.6, 4.5, 8],
  ['Gulf of Guinea', 1.6, 3, 3.5, 7],
  ['Black Sea', 43.2, 34.2, 4, 8],
  ['Caspian Sea', 41.8, 50.4, 4.5, 8, 62],
  ['Aegean|Sea', 38.9, 25.1, 5.4, 8],
  ['Libyan Sea', 34, 21.3, 5.2, 8],
  ['Ionian Sea', 37.4, 18.4, 5.2, 8],
  ['Adriatic Sea', 42.55, 16.3, 5, 8, 40],
  ['Tyrrhenian|Sea', 39.9, 12.3, 5, 8],
  ['Levantine Sea', 33.9, 30.4, 5.2, 8],
  ['Ligurian|Sea', 43.4, 9, 6.3, 9],
  ['Sea of|Crete', 35.95, 24.75, 6.6, 9],
  ['Alboran Sea', 35.9, -3.4, 6.3, 9],
  ['Balearic|Sea', 40.2, 1.7, 6, 9],
  ['Bay of Biscay', 45.3, -4.4, 4.5, 8],
  ['English Channel', 50, -2, 6, 9, -14],
  ['Celtic Sea', 50.6, -7.9, 5.3, 8],
  ['Irish Sea', 53.75, -4.9, 6.4, 9],
  ['North Sea', 56.2, 3.3, 4, 8],
  ['Baltic Sea', 55.9, 18.4, 5, 8],
  ['Gulf of Bothnia', 62, 19.6, 5.5, 8, -70],
  ['White Sea', 66, 37.6, 6, 8, 40],
  ['Scotia Sea', -57.3, -42, 3.5, 7],
  ['Weddell Sea', -72.5, -42, 3.5, 7],
  ['Ross Sea', -75.5, -172, 3.5, 7],
];

/** Names of oceans and seas, the largest first. */
export function seaLabels(worldSize: number): MapLabel[] {
  return seas.map(([text, lat, lng, minZoom, maxZoom, rotation = 0]) => {
    const { x, y } = projectCoordinates({ lat, lng });
    return { text, x: Math.round(x * worldSize), y: Math.round(y * worldSize), minZoom, maxZoom, rotation };
  });
}
