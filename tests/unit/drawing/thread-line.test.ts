import { describe, expect, it } from 'vitest';
import { fanStrand, slack, straight, swaying } from '@/lib/drawing/thread-line';

describe('the thread as a line', () => {
  it('leaves the loop level and arrives level on its strand', () => {
    expect(fanStrand({ x: 42, y: 242 }, 92, 600)).toBe('M42,242C84,242 66,92 124,92H600');
  });

  it('runs straight between two events', () => {
    expect(straight({ from: 10, to: 20.04 }, 5)).toBe('M10,5H20');
  });

  it('lies in at least two bends on hold, and ends where the hold ends', () => {
    const bends = [...slack({ from: 100, to: 130 }, 50).matchAll(/c[\d.]+,-15 [\d.]+,15 ([\d.]+),0/g)];
    expect(bends).toHaveLength(2);
    expect(bends.reduce((sum, bend) => sum + Number(bend[1]), 100)).toBe(130);
  });

  it('sways out and comes back to its own line', () => {
    expect(swaying({ from: 0, to: 100 }, 50, 36)).toMatch(/^M50,0C.*86,50S.* 50,100$/);
  });
});
