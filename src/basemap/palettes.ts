import { journal } from '../model/journal/journal.ts';
import type { ThemeName } from '../model/settings/theme.ts';

/** The themes of the app, by the names that `data-theme` carries. */
export type MapTheme = ThemeName;

export interface MapPalette {
  water: string;
  /** The halo round the coast: a wide band, and a narrow one nearest to the land. */
  shelfOuter: string;
  shelfInner: string;
  land: string;
  coast: string;
  border: string;
  state: string;
  river: string;
  graticule: string;
  label: string;
  seaLabel: string;
  /** Round names on land, and round names on water. */
  halo: string;
  seaHalo: string;
  /** The route and the pin, as in the app's tokens, and what stands on them. */
  accent: string;
  ink: string;
  /** Of a chart's neatline: the ink, a little fainter. */
  frame: string;
  surface: string;
}

/** Light land is the page's own paper, so that the map belongs to the page; the other themes likewise by mood. */
export const palettes: Record<MapTheme, MapPalette> = {
  light: {
    water: '#cfdfe4',
    shelfOuter: '#c4d7de',
    shelfInner: '#dae7ea',
    land: '#f8f3e9',
    coast: '#86a7b5',
    border: '#cdbfa8',
    state: '#e2d9c8',
    river: '#b3cdd8',
    graticule: '#c2d5dc',
    label: '#5a5347',
    seaLabel: '#3f6275',
    halo: '#f8f3e9',
    seaHalo: '#cfdfe4',
    accent: journal.accent?.light ?? '#b23a08',
    ink: '#1a2733',
    frame: '#424d57',
    surface: '#fffcf6',
  },
  dark: {
    water: '#0c1721',
    shelfOuter: '#11202c',
    shelfInner: '#162836',
    land: '#1f2e3a',
    coast: '#456274',
    border: '#3d4e5a',
    state: '#2b3b47',
    river: '#152633',
    graticule: '#13212c',
    label: '#b9c4ca',
    seaLabel: '#6c8ca0',
    halo: '#1f2e3a',
    seaHalo: '#0c1721',
    accent: journal.accent?.dark ?? '#f2a65a',
    ink: '#ece6da',
    frame: '#b3b2ac',
    surface: '#172532',
  },
  sepia: {
    water: '#ddcfaf',
    shelfOuter: '#d4c4a0',
    shelfInner: '#e3d7ba',
    land: '#f4e9d2',
    coast: '#a08a64',
    border: '#cdb88f',
    state: '#e3d4b5',
    river: '#cebd97',
    graticule: '#d3c4a1',
    label: '#584838',
    seaLabel: '#665230',
    halo: '#f4e9d2',
    seaHalo: '#ddcfaf',
    accent: journal.accent?.light ?? '#9a3408',
    ink: '#33261a',
    frame: '#5a4d40',
    surface: '#f8eed9',
  },
  black: {
    water: '#000000',
    shelfOuter: '#060b10',
    shelfInner: '#0a1218',
    land: '#141b21',
    coast: '#34495a',
    border: '#2b3840',
    state: '#1e272e',
    river: '#0a1218',
    graticule: '#0a1015',
    label: '#9aa5ac',
    seaLabel: '#5e7a8c',
    halo: '#141b21',
    seaHalo: '#000000',
    accent: journal.accent?.dark ?? '#e8994a',
    ink: '#ddd6c9',
    frame: '#8f8c85',
    surface: '#0d1116',
  },
  'contrast-light': {
    water: '#d3e4f0',
    shelfOuter: '#c3dae9',
    shelfInner: '#b4d0e2',
    land: '#ffffff',
    coast: '#000000',
    border: '#595959',
    state: '#a3a3a3',
    river: '#3f6f96',
    graticule: '#b4cbdb',
    label: '#000000',
    seaLabel: '#002f4f',
    halo: '#ffffff',
    seaHalo: '#d3e4f0',
    accent: '#661d00',
    ink: '#000000',
    frame: '#000000',
    surface: '#ffffff',
  },
  'contrast-dark': {
    water: '#000000',
    shelfOuter: '#050d14',
    shelfInner: '#0a1822',
    land: '#1f1f1f',
    coast: '#ffffff',
    border: '#a6a6a6',
    state: '#5c5c5c',
    river: '#6d8ba3',
    graticule: '#1d2a33',
    label: '#ffffff',
    seaLabel: '#b8dcf5',
    halo: '#1f1f1f',
    seaHalo: '#000000',
    accent: '#ffc266',
    ink: '#ffffff',
    frame: '#ffffff',
    surface: '#000000',
  },
};
