import { z } from 'zod';
import { type LonLat, touchesMunicipality } from '@/lib/drawing/drawn-shape';
import { writtenShape } from '@/lib/drawing/written-shape';

/** The longest a point is written, twice over. */
const mostLetters = 200;

/**
 * The place a form sends: a point as GeoJSON text, or nothing for a contribution about no place in particular. A place
 * outside the municipality is sent back; near its border, which is only about right, the writer is right.
 */
export const placeSchema = z
  .union([z.string().max(mostLetters), z.array(z.string().max(mostLetters)).max(5)], 'placeUnknown')
  .default('')
  .transform((sent, context): LonLat | null => {
    const text = [sent].flat().find((each) => each !== '');
    if (!text) return null;
    const shape = writtenShape(text, { kinds: ['point'], mostPoints: 1 });
    const problem = shape?.type !== 'Point' ? 'placeUnknown' : touchesMunicipality(shape) ? null : 'placeOutside';
    if (problem || shape?.type !== 'Point') {
      context.addIssue({ code: 'custom', message: problem ?? 'placeUnknown' });
      return z.NEVER;
    }
    return shape.coordinates;
  });
