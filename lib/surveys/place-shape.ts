import { z } from 'zod';
import type { PlaceShape } from './survey-answer';
import { surveyLimits } from './survey-definition';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const line = (least: number) => z.array(position).min(least).max(surveyLimits.shapePoints);

const shape = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: position }),
  z.strictObject({ type: z.literal('LineString'), coordinates: line(2) }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(line(4)).length(1) }),
]);

/** The GeoJSON type of each way of drawing. */
const typeOf = { point: 'Point', line: 'LineString', area: 'Polygon' } as const;

/** The shape a field holds as GeoJSON text, or null when it is none, or not one of those asked for. */
export function writtenShape(text: string, asked: readonly (keyof typeof typeOf)[]): PlaceShape | null {
  if (text.length > 50 * surveyLimits.shapePoints) return null;
  try {
    const parsed = shape.safeParse(JSON.parse(text));
    return parsed.success && asked.some((each) => typeOf[each] === parsed.data.type) ? parsed.data : null;
  } catch {
    return null;
  }
}
