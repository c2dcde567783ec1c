'use client';

import { Map as Chart, type GeoJSONSource, type MapMouseEvent, setWorkerUrl } from 'maplibre-gl';
import { type RefObject, useEffect, useRef } from 'react';
import { type DrawnShape, type LonLat, MAP_EDGE, pointsOf } from '@/lib/drawing/drawn-shape';
import { drawnData, mapStyle } from './map-style';
import { showHandles } from './place-handles';

/** What the buttons beside the map do to it. */
export type CanvasControl = { middle: () => LonLat; zoom: (by: 1 | -1) => void; show: (at: LonLat) => void };

type PlaceCanvasProps = {
  label: string;
  describedBy: string;
  shapes: readonly DrawnShape[];
  points: readonly LonLat[];
  control: RefObject<CanvasControl | null>;
  /** What each handle is called, for a screen reader. */
  handleLabel: (shape: DrawnShape) => string;
  onPoint: (at: LonLat) => void;
  onMove: (shape: number, point: number, to: LonLat) => void;
  /** The keys of the map beside those that move it: Escape and Backspace. */
  onKey: (key: string) => void;
  /** Where the middle came to rest, when it was moved by keyboard. */
  onMiddle: (at: LonLat) => void;
  onFail: () => void;
};

setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).toString());

const edge: [number, number, number, number] = [MAP_EDGE.west, MAP_EDGE.south, MAP_EDGE.east, MAP_EDGE.north];
/** Djursland without Anholt. */
const start: [number, number, number, number] = [10.2, 56.28, 11.02, 56.64];

/** The map itself. Wheels scroll the page; keys, fingers and buttons move the map. */
export default function PlaceCanvas(props: PlaceCanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const { shapes, points, control } = props;

  useEffect(() => {
    if (!box.current) return;
    const { label, describedBy } = latest.current;
    let map: Chart;
    try {
      map = new Chart({
        container: box.current,
        style: mapStyle(latest.current),
        ...startOf(latest.current.shapes),
        maxBounds: edge,
        maxZoom: 16,
        attributionControl: false,
        scrollZoom: false,
        doubleClickZoom: false,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        locale: { 'Map.Title': label },
      });
    } catch {
      latest.current.onFail();
      return;
    }
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    chart.current = map;
    const canvas = map.getCanvas();
    canvas.setAttribute('aria-describedby', describedBy);
    canvas.setAttribute('role', 'application');
    let byKey = false;
    canvas.addEventListener('keydown', (event) => {
      if (event.key.startsWith('Arrow')) byKey = true;
      if (event.key === 'Enter') latest.current.onPoint(middleOfMap(map));
      else if (event.key === 'Escape' || event.key === 'Backspace') latest.current.onKey(event.key);
      else return;
      event.preventDefault();
    });
    map.on('click', ({ lngLat, originalEvent }: MapMouseEvent) => {
      if (originalEvent.target instanceof Element && originalEvent.target.closest('.map-handle')) return;
      latest.current.onPoint([lngLat.lng, lngLat.lat]);
    });
    map.on('moveend', () => {
      if (byKey) latest.current.onMiddle(middleOfMap(map));
      byKey = false;
    });
    control.current = {
      middle: () => middleOfMap(map),
      zoom: (by) => (by > 0 ? map.zoomIn() : map.zoomOut()),
      show: (at) => map.easeTo({ center: at, zoom: Math.max(map.getZoom(), 11) }),
    };
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const redraw = () => map.setStyle(mapStyle(latest.current));
    dark.addEventListener('change', redraw);
    return () => {
      dark.removeEventListener('change', redraw);
      control.current = null;
      chart.current = null;
      map.remove();
    };
  }, [control]);

  useEffect(() => {
    const map = chart.current;
    if (!map) return;
    const draw = () => map.getSource<GeoJSONSource>('drawn')?.setData(drawnData({ shapes, points }));
    if (map.isStyleLoaded()) draw();
    else map.once('idle', draw);
    const { handleLabel } = latest.current;
    return showHandles(map, shapes, {
      labelOf: handleLabel,
      onMove: (...moved) => latest.current.onMove(...moved),
    });
  }, [shapes, points]);

  return <div className="map-canvas" ref={box} />;
}

/** What is drawn already fills the map, so that each of its points can be taken hold of. */
function startOf(shapes: readonly DrawnShape[]) {
  const points = shapes.flatMap(pointsOf);
  if (points.length === 0) return { bounds: start };
  const [east, north] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const bounds: typeof start = [Math.min(...east), Math.min(...north), Math.max(...east), Math.max(...north)];
  return { bounds, fitBoundsOptions: { padding: 64, maxZoom: 13 } };
}

function middleOfMap(map: Chart): LonLat {
  const { lng, lat } = map.getCenter();
  return [lng, lat];
}
