import { describe, expect, it } from 'vitest';
import { TOWNS } from '@/lib/drawing/land';
import { isInsideMunicipality, OUTLINE } from '@/lib/drawing/outline';

describe('the outline of the municipality, drawn by hand', () => {
  it('has at most 40 points', () => {
    expect(OUTLINE.flat().length).toBeLessThanOrEqual(40);
  });

  it('knows Grenaa and Anholt as inside', () => {
    expect(isInsideMunicipality(10.878, 56.416)).toBe(true);
    expect(isInsideMunicipality(11.556, 56.707)).toBe(true);
  });

  it('knows Randers and Ebeltoft as outside', () => {
    expect(isInsideMunicipality(10.036, 56.46)).toBe(false);
    expect(isInsideMunicipality(10.68, 56.19)).toBe(false);
  });

  it('holds every town on the map', () => {
    expect(TOWNS.filter((town) => !isInsideMunicipality(town.lon, town.lat))).toEqual([]);
  });
});
