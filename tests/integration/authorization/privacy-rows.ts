import { type Actor, personIdOf } from '@/lib/audit/actor';
import { startSession } from '@/lib/identity/server/start-session';
import { endOwnSubscription } from '@/lib/newsletters/server/end-own-subscription';
import { db } from '@/lib/platform/db';
import { answerRequest } from '@/lib/privacy/server/answer-request';
import { askAboutData } from '@/lib/privacy/server/ask-about-data';
import { cancelErasure } from '@/lib/privacy/server/cancel-erasure';
import { makeExportLink } from '@/lib/privacy/server/make-export-link';
import { makeExports } from '@/lib/privacy/server/make-exports';
import { openExport } from '@/lib/privacy/server/open-export';
import { registerRequest } from '@/lib/privacy/server/register-request';
import { requestErasure } from '@/lib/privacy/server/request-erasure';
import { requestExport } from '@/lib/privacy/server/request-export';
import { aSubscriber } from '@/tests/support/factories/newsletters';
import { aProject } from '@/tests/support/factories/projects';
import { aRequest } from '@/tests/support/factories/requests';

/** How everybody signed in uses their rights over their own data; nobody else's can be named. */
export const ownDataRights = {
  requestExport: async (actor: Actor) => () => requestExport(actor),
  makeExportLink: async (actor: Actor) => {
    const { sessionToken } = await aCopy(actor);
    return () => makeExportLink(actor, { sessionToken });
  },
  openExport: async (actor: Actor) => {
    const { sessionToken } = await aCopy(actor);
    const made = await makeExportLink(actor, { sessionToken });
    return () => openExport(actor, { token: made.ok ? made.value.token : 'none', sessionToken });
  },
  askAboutData: async (actor: Actor) => () => askAboutData(actor, { kind: 'rectification', text: 'Mit navn er forkert.' }),
  endOwnSubscription: async (actor: Actor) => {
    const personId = personIdOf(actor);
    const person = personId ? await db().user.findUnique({ where: { id: personId }, select: { email: true } }) : null;
    const { id } = await aSubscriber((await aProject()).id, person?.email ?? undefined);
    return () => endOwnSubscription(actor, { id });
  },
  cancelErasure: async (actor: Actor) => {
    const personId = personIdOf(actor);
    if (personId) await aWaitingErasure(personId);
    return () => cancelErasure(actor);
  },
};

/** Whoever acts for the municipality or a partner gives that up first. */
export const ownErasure = {
  requestErasure: async (actor: Actor) => () => requestErasure(actor, { hidesKept: true }),
};

/** Leaders and administrators answer for the municipality. */
export const answeringRequests = {
  registerRequest: async (actor: Actor) => () =>
    registerRequest(actor, {
      kind: 'access',
      channel: 'letter',
      name: 'Anna Lund',
      address: 'Vej 1, Grenaa',
      text: 'Hvad har I om mig?',
      receivedOn: '2026-11-02',
    }),
  answerRequest: async (actor: Actor) => {
    const { number } = await aRequest();
    return () => answerRequest(actor, { number, outcome: 'done', answer: 'Det er rettet.' });
  },
};

async function aCopy(actor: Actor): Promise<{ sessionToken: string | undefined }> {
  const personId = personIdOf(actor);
  if (!personId) return { sessionToken: undefined };
  await requestExport(actor);
  await makeExports();
  return { sessionToken: await startSession(db(), personId) };
}

async function aWaitingErasure(personId: string): Promise<void> {
  const at = new Date();
  const request = {
    number: `DS-${crypto.randomUUID()}`,
    kind: 'erasure' as const,
    channel: 'platform' as const,
    personId,
    receivedAt: at,
    dueAt: at,
  };
  await db().dataRequest.create({
    data: { ...request, erasure: { create: { personId, hidesKept: true, askedAt: at, dueAt: at } } },
    select: { id: true },
  });
}
