import { describe, expect, it } from 'vitest';
import { whoHears } from '@/lib/notifications/who-hears';

describe('who hears of an event', () => {
  it.each([
    ['contribution.published', 'published'],
    ['contribution.hidden', 'hidden'],
    ['answer.given', 'answered'],
    ['use.marked', 'use_marked'],
  ])('the author hears of %s', (type, purpose) => {
    expect(whoHears({ type, actorId: 'officer' }, 'author')).toEqual({ recipientId: 'author', purpose });
  });

  it('nobody hears of what readers need not know', () => {
    expect(whoHears({ type: 'support.given', actorId: 'somebody' }, 'author')).toBeNull();
  });

  it('nobody hears of their own act', () => {
    expect(whoHears({ type: 'contribution.published', actorId: 'author' }, 'author')).toBeNull();
  });

  it('nobody hears when the account is gone', () => {
    expect(whoHears({ type: 'answer.given', actorId: 'officer' }, null)).toBeNull();
  });
});
