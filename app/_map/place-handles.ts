import { type Map as Chart, Marker } from 'maplibre-gl';
import { type DrawnShape, type LonLat, pointsOf } from '@/lib/drawing/drawn-shape';

type Handles = { labelOf: (shape: DrawnShape) => string; onMove: (shape: number, point: number, to: LonLat) => void };

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-12, 0],
  ArrowRight: [12, 0],
  ArrowUp: [0, -12],
  ArrowDown: [0, 12],
};

/**
 * A handle at each point of the shapes, to drag, or to move with the arrow keys when it has the focus. Answers how to
 * take them away again; the handle that had the focus has it in the next drawing too.
 */
export function showHandles(map: Chart, shapes: readonly DrawnShape[], { labelOf, onMove }: Handles): () => void {
  const held = heldHandle();
  const markers = shapes.flatMap((shape, number) =>
    pointsOf(shape).map((at, point) => {
      const element = document.createElement('button');
      element.type = 'button';
      element.className = shape.type === 'Point' ? 'map-handle map-pin' : 'map-handle';
      element.dataset.handle = `${number}.${point}`;
      const marker = new Marker({ element, draggable: true, anchor: shape.type === 'Point' ? 'bottom' : 'center' });
      marker.setLngLat(at).addTo(map);
      element.setAttribute('aria-label', labelOf(shape));
      marker.on('dragend', () => onMove(number, point, positionOf(marker)));
      element.addEventListener('keydown', (event) => {
        const step = steps[event.key];
        if (!step) return;
        event.preventDefault();
        event.stopPropagation();
        const { x, y } = map.project(marker.getLngLat());
        const to = map.unproject([x + step[0], y + step[1]]);
        onMove(number, point, [to.lng, to.lat]);
      });
      if (held === element.dataset.handle) element.focus();
      return marker;
    }),
  );
  return () => {
    const focused = markers.map((marker) => marker.getElement()).find((element) => element === document.activeElement);
    lastHeld = focused?.dataset.handle;
    for (const marker of markers) marker.remove();
  };
}

let lastHeld: string | undefined;

function heldHandle(): string | undefined {
  const held = lastHeld;
  lastHeld = undefined;
  return held;
}

function positionOf(marker: Marker): LonLat {
  const { lng, lat } = marker.getLngLat();
  return [lng, lat];
}
