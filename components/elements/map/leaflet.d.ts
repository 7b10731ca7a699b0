/** Leaflet's modules: what the package names as its entry is for scripts. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export { Map, TileLayer } from 'leaflet';
}
