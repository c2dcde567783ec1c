import type { Actor } from '@/lib/audit/actor';
import { cancelNewsletter } from '@/lib/newsletters/server/cancel-newsletter';
import { confirmSubscription } from '@/lib/newsletters/server/confirm-subscription';
import { createNewsletter } from '@/lib/newsletters/server/create-newsletter';
import { editNewsletter } from '@/lib/newsletters/server/edit-newsletter';
import { endSubscription } from '@/lib/newsletters/server/end-subscription';
import { requestSubscription } from '@/lib/newsletters/server/request-subscription';
import { scheduleNewsletter } from '@/lib/newsletters/server/schedule-newsletter';
import { sendTestNewsletter } from '@/lib/newsletters/server/send-test-newsletter';
import { now } from '@/lib/platform/clock';
import { aNewsletter, newsletterWords } from '@/tests/support/factories/newsletters';
import { aProject, aTheme } from '@/tests/support/factories/projects';

/** How each command that writes and sends newsletters is called with sound input. */
export const newsletterWriting = {
  createNewsletter: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    return () => createNewsletter(actor, { ...newsletterWords, about: { projectId, themeId: null } });
  },
  editNewsletter: async (actor: Actor) => {
    const { id, projectId } = await aNewsletter();
    return () => editNewsletter(actor, { ...newsletterWords, about: { projectId, themeId: null }, id, version: 1 });
  },
  sendTestNewsletter: async (actor: Actor) => {
    const { id } = await aNewsletter();
    return () => sendTestNewsletter(actor, { id });
  },
  scheduleNewsletter: async (actor: Actor) => {
    const { id } = await aNewsletter();
    return () => scheduleNewsletter(actor, { id, version: 1, dueAt: now(), sure: 'yes' });
  },
  cancelNewsletter: async (actor: Actor) => {
    const { id } = await aNewsletter({ dispatch: { create: { dueAt: now() } } });
    return () => cancelNewsletter(actor, { id });
  },
};

/** Asking is open to everybody; saying yes and no are opened by a link alone, so nobody gets in without. */
export const subscribing = {
  requestSubscription: async (actor: Actor) => {
    const { slug } = await aTheme();
    const about = { kind: 'theme', slug } as const;
    return () => requestSubscription(actor, { about, email: `${crypto.randomUUID()}@borger.example`, locale: 'da' });
  },
};
export const subscribingByLink = {
  confirmSubscription: async (actor: Actor) => () => confirmSubscription(actor, { token: 'guessed' }),
  endSubscription: async (actor: Actor) => () => endSubscription(actor, { token: 'guessed' }),
};
