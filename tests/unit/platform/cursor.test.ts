import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';

describe('the cursor of a list', () => {
  it('goes on exactly where the list stopped', () => {
    const cursor = { at: new Date('2026-11-23T08:00:00.123Z'), id: 'ckx1' };
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
  });

  it.each(['', '-', 'abc', '../x', 'zz-', "1-x'; drop", `1-${'x'.repeat(50)}`])('is nothing when it reads %j', (text) => {
    expect(decodeCursor(text)).toBeNull();
  });
});
