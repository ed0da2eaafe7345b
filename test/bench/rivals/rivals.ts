import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import 'leaflet.timeline';
import { generateSummaries } from '../generate-summaries.ts';

/** What is measured against: the same entries and gestures, no base map, no list, no names, no histogram. */

interface ClusterGroup extends L.Layer {
  addLayers(layers: L.Layer[]): void;
  removeLayers(layers: L.Layer[]): void;
}

interface TimelineLayer extends L.Layer {
  setTime(time: number): void;
}

type Plugins = typeof L & {
  markerClusterGroup(options: object): ClusterGroup;
  timeline(features: object, options: object): TimelineLayer;
};

const asked = new URLSearchParams(location.search);
const entries = generateSummaries(Number(asked.get('count'))).reverse();
const places = entries.flatMap(({ origin }) => (origin ? [L.latLng(origin.lat, origin.lng)] : []));
const range = find('#to', HTMLInputElement);
Object.assign(range, { min: '0', max: String(places.length - 1), value: String(places.length - 1) });

find('#open', HTMLButtonElement).addEventListener('click', () => {
  const zooms = { minZoom: 1, maxZoom: 9 };
  const map = L.map('map', { attributionControl: false, zoomControl: false, ...zooms }).setView([20, 10], 2);
  const showUpTo = asked.get('rival') === 'timeline' ? startTimeline(map) : startClusters(map);
  // A native range follows no touch that is not the system's own: the finger is followed by hand, as Waymark does.
  range.addEventListener('pointermove', ({ clientX }) => {
    const { left, width } = range.getBoundingClientRect();
    range.value = String(((clientX - left) / width) * (places.length - 1));
    showUpTo(Number(range.value));
  });
  requestAnimationFrame(() => setTimeout(() => performance.mark('first-usable')));
});

/** Leaflet.markercluster has no time: markers are taken out and put back as the range's end moves over them. */
function startClusters(map: L.Map): (last: number) => void {
  const group = (L as Plugins).markerClusterGroup({ animate: false, chunkedLoading: false });
  const icon = L.divIcon({ className: 'leaflet-div-icon' });
  const markers = places.map((place) => L.marker(place, { icon }));
  group.addLayers(markers);
  map.addLayer(group);
  let shown = markers.length - 1;
  return (last) => {
    if (last < shown) group.removeLayers(markers.slice(last + 1, shown + 1));
    else group.addLayers(markers.slice(shown + 1, last + 1));
    shown = last;
  };
}

/** Leaflet.timeline has no clusters: each entry is a circle on one canvas, from its day to the end. */
function startTimeline(map: L.Map): (last: number) => void {
  const renderer = L.canvas();
  const features = places.map(({ lat, lng }, start) => ({
    type: 'Feature',
    properties: { start, end: places.length },
    geometry: { type: 'Point', coordinates: [lng, lat] },
  }));
  const timeline = (L as Plugins).timeline(
    { type: 'FeatureCollection', features },
    { pointToLayer: (_: unknown, place: L.LatLng) => L.circleMarker(place, { renderer, radius: 5 }) },
  );
  map.addLayer(timeline);
  timeline.setTime(places.length - 1);
  return (last) => timeline.setTime(last);
}

function find<T extends Element>(selector: string, kind: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return element;
}
