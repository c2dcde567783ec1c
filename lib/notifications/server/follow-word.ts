import { type Actor, personIdOf } from '@/lib/audit/actor';
import { refused } from '@/lib/platform/result';
import { mayFollow } from '../follow-policy';
import type { FollowWord } from '../follow-schema';
import { addFollow } from './internal/add-follow';

/** Follows a word: every new proposal and project that holds it, in any of its Danish forms. At most twenty. */
export async function followWord(actor: Actor, { word }: FollowWord) {
  const verdict = mayFollow(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  return addFollow(actor, personId, { word: word.toLocaleLowerCase('da') });
}
