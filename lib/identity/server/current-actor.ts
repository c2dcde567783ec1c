import { getServerSession } from 'next-auth';
import { type Actor, anonymous } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { isDemonstration } from '@/lib/platform/env';
import { actorOf, areRolesShut, type SignedIn } from '../signed-in';
import { authOptions } from './auth-options';

/** Who sends this request, read from the session in the database. */
export async function currentActor(): Promise<Actor> {
  const user = await signedIn();
  return user ? actorOf(user, { now: now(), isDemonstration: isDemonstration() }) : anonymous;
}

/** True when an employee sends this request whose way of signing in keeps the roles shut. */
export async function hasShutRoles(): Promise<boolean> {
  const user = await signedIn();
  return user !== undefined && areRolesShut(user, isDemonstration());
}

async function signedIn(): Promise<SignedIn | undefined> {
  return (await getServerSession(authOptions()))?.user;
}
