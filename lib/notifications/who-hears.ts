import type { EventType } from '@/lib/audit/events';

/** Why somebody gets a mail. One event tells one person once for each. */
export type Purpose = 'sign_in' | 'published' | 'hidden' | 'answered' | 'use_marked';

const purposes: Partial<Record<EventType, Exclude<Purpose, 'sign_in'>>> = {
  'contribution.published': 'published',
  'contribution.hidden': 'hidden',
  'answer.given': 'answered',
  'use.marked': 'use_marked',
};

/** Events that somebody hears of by mail. */
export const heardEvents = Object.keys(purposes);

type Happened = { type: string; actorId: string | null };

/**
 * Who hears of an event about a contribution: its author, unless it is their own act (publishing at
 * once needs no mail: the receipt said it) or the author's account is gone.
 */
export function whoHears(
  event: Happened,
  authorId: string | null,
): { recipientId: string; purpose: Exclude<Purpose, 'sign_in'> } | null {
  const purpose = purposes[event.type as EventType];
  if (!purpose || !authorId || event.actorId === authorId) return null;
  return { recipientId: authorId, purpose };
}
