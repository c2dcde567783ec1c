import { type Actor, personIdOf } from '@/lib/audit/actor';
import { refused } from '@/lib/platform/result';
import { mayFollow } from '../follow-policy';
import type { FollowArea } from '../follow-schema';
import { addFollow } from './internal/add-follow';
import { placeNamed } from './places';

/** Follows a place: projects whose point on the map lies within the radius. At most twenty. */
export async function followArea(actor: Actor, { place, radiusKm }: FollowArea) {
  const verdict = mayFollow(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  const found = placeNamed(place);
  if (!found) return refused('notFound');
  return addFollow(actor, personId, { place: found.name, longitude: found.longitude, latitude: found.latitude, radiusKm });
}
