/** The plugins extend Leaflet's own object; of what they add, this is what the bench uses. */
declare module 'leaflet.markercluster';
declare module 'leaflet.timeline';
