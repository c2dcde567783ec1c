import { useState } from 'react';
import { type DrawnShape, type LonLat, touchesMunicipality } from '@/lib/drawing/drawn-shape';
import { type DrawingKind, type Sketch, type SketchAct, type SketchRules, sketched } from '@/lib/drawing/place-sketch';

type Options = {
  /** The shapes as GeoJSON texts: what the form holds. */
  values: readonly string[];
  rules: SketchRules;
  acceptsOutside: boolean;
  onChange: (values: string[]) => void;
};

/** What came of an act: done, nothing to do, or a place outside the municipality. */
export type Outcome = 'done' | 'nothing' | 'outside';

/** What is being drawn, with everything that was before it, so that any step can be undone. */
export function useSketch({ values, rules, acceptsOutside, onChange }: Options) {
  const [kind, setKind] = useState<DrawingKind>(rules.kinds[0] ?? 'point');
  const [points, setPoints] = useState<readonly LonLat[]>([]);
  const [past, setPast] = useState<{ values: readonly string[]; points: readonly LonLat[] }[]>([]);
  const shapes = values.flatMap((text) => shapeIn(text) ?? []);

  function act(wanted: SketchAct): Outcome {
    const sketch: Sketch = { shapes, kind, points };
    const next = sketched(sketch, rules, wanted);
    if (next === sketch) return 'nothing';
    const isOutside = next.shapes.some((shape) => !shapes.includes(shape) && !touchesMunicipality(shape));
    if (isOutside && !acceptsOutside) return 'outside';
    setKind(next.kind);
    setPoints(next.points);
    if (wanted.act === 'choose') return 'done';
    setPast([...past, { values, points }]);
    if (next.shapes !== sketch.shapes) onChange(next.shapes.map((shape) => JSON.stringify(shape)));
    return 'done';
  }

  function undo(): boolean {
    const before = past.at(-1);
    if (!before) return false;
    setPast(past.slice(0, -1));
    setPoints(before.points);
    if (before.values !== values) onChange([...before.values]);
    return true;
  }

  return { shapes, kind, points, act, undo, mayUndo: past.length > 0 };
}

/** The shape a field holds; what it holds was written by this form. */
function shapeIn(text: string): DrawnShape | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
