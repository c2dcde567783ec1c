import { describe, expect, it } from 'vitest';
import { myStatus } from '@/lib/thread/my-contribution';

const waiting = { isPublished: false, standing: null, isAnswered: false, use: null };

describe('how far one’s own contribution has come', () => {
  it('goes from waiting over published and answered to used', () => {
    expect(myStatus(waiting)).toBe('waiting');
    expect(myStatus({ ...waiting, isPublished: true })).toBe('published');
    expect(myStatus({ ...waiting, isPublished: true, isAnswered: true })).toBe('answered');
    expect(myStatus({ ...waiting, isPublished: true, isAnswered: true, use: 'not_used' })).toBe('used');
  });

  it('is hidden whatever else has happened', () => {
    expect(myStatus({ isPublished: false, standing: 'hidden', isAnswered: true, use: 'used' })).toBe('hidden');
  });

  it('shows what its author can act on before how far it has come', () => {
    expect(myStatus({ ...waiting, standing: 'returned' })).toBe('returned');
    expect(myStatus({ ...waiting, isPublished: true, standing: 'redacted' })).toBe('redacted');
    expect(myStatus({ ...waiting, isPublished: true, standing: 'covered', isAnswered: true })).toBe('answered');
  });
});
