import { type Actor, personIdOf } from '@/lib/audit/actor';
import { claimAdministration } from '@/lib/identity/server/claim-administration';
import { confirmSignIn } from '@/lib/identity/server/confirm-sign-in';
import { editAccount } from '@/lib/identity/server/edit-account';
import { endOtherSessions } from '@/lib/identity/server/end-other-sessions';
import { endOwnSession } from '@/lib/identity/server/end-own-session';
import { endSession } from '@/lib/identity/server/end-session';
import { openDemonstrationDoor } from '@/lib/identity/server/open-demonstration-door';
import { requestSignInLink } from '@/lib/identity/server/request-sign-in-link';
import { signInWithIdentity } from '@/lib/identity/server/sign-in-with-identity';
import { startSession } from '@/lib/identity/server/start-session';
import { resubscribe } from '@/lib/notifications/server/resubscribe';
import { unsubscribe } from '@/lib/notifications/server/unsubscribe';
import { confirmGuest } from '@/lib/participation/server/confirm-guest';
import { declineCoAuthorship } from '@/lib/participation/server/decline-co-authorship';
import { db } from '@/lib/platform/db';
import { anIdentity } from '@/tests/support/factories/identities';
import { aCitizen } from '@/tests/support/factories/participation';

const key = () => crypto.randomUUID();

/** What people do with their own account. */
export const editingAccount = {
  editAccount: async (actor: Actor) => () => editAccount(actor, { name: 'Et navn', language: 'en' }),
  endOwnSession: async (actor: Actor) => {
    const userId = personIdOf(actor) ?? (await aCitizen()).personId;
    await startSession(db(), userId);
    const { id } = await db().session.findFirstOrThrow({ where: { userId } });
    return () => endOwnSession(actor, { id });
  },
  endOtherSessions: async (actor: Actor) => () => endOtherSessions(actor, { sessionToken: 'this one' }),
};

/** How an account is reached and left. */
export const reachingAccount = {
  endSession: async (actor: Actor) => () => endSession(actor, { sessionToken: 'unknown' }),
  signInWithIdentity: async (actor: Actor) => () =>
    signInWithIdentity(actor, { identity: anIdentity(), locale: 'da', browser: 'Firefox, Linux' }),
  requestSignInLink: async (actor: Actor) => () =>
    requestSignInLink(actor, { email: `${key()}@borger.example`, locale: 'da', returnTo: '/', browser: 'Firefox, Linux' }),
};

/** A mail’s token opens these, whoever holds it. */
export const openedByMail = {
  unsubscribe: async (actor: Actor) => () => unsubscribe(actor, { token: 'guessed' }),
  resubscribe: async (actor: Actor) => () => resubscribe(actor, { token: 'guessed' }),
  declineCoAuthorship: async (actor: Actor) => () => declineCoAuthorship(actor, { token: 'guessed-guessed-guessed' }),
  confirmGuest: async (actor: Actor) => () => confirmGuest(actor, { token: 'guessed' }),
};

/** These doors are opened by what one holds, not by who one is; without it they stay shut for all. */
export const openedByHolding = {
  confirmSignIn: async (actor: Actor) => () => confirmSignIn(actor, { token: 'guessed' }),
  claimAdministration: async (actor: Actor) => () =>
    claimAdministration(actor, { token: 'guessed', email: 'a@borger.example', locale: 'da' }),
  openDemonstrationDoor: async (actor: Actor) => () => openDemonstrationDoor(actor, { door: 'administrator' }),
};
