import { describe, expect, it } from 'vitest';
import { projectStop } from '@/lib/projects/project-status';

describe('the shape of a project', () => {
  it.each([
    ['active', ['closed', 'open'], 'open'],
    ['decided', ['open'], 'open'],
    ['active', ['closed'], 'here'],
    ['active', ['coming'], 'next'],
    ['planned', [], 'next'],
    ['resting', ['coming'], 'pause'],
    ['lapsed', ['closed'], 'cut'],
    ['ended_unrealised', [], 'cut'],
    ['completed', ['closed'], 'done'],
  ] as const)('%s with phases %j is "%s"', (status, phases, stop) => {
    expect(projectStop(status, phases)).toBe(stop);
  });
});
