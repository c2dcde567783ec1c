import { makeScheduledVersions } from '@/lib/insight/server/make-scheduled-versions';
import { sendDueNewsletters } from '@/lib/newsletters/server/send-due-newsletters';
import { dropExpiredDeliveries } from '@/lib/notifications/server/drop-expired-deliveries';
import { gatherDigests } from '@/lib/notifications/server/gather-digests';
import { lettersByHand } from '@/lib/notifications/server/letters-by-hand';
import { remindStaff, tellTime } from '@/lib/notifications/server/tell-time';
import { writeLetters } from '@/lib/notifications/server/write-letters';
import { registerAllDocuments } from '@/lib/papers/server/register-documents';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { isDemonstration } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { trimMailbox } from '@/lib/platform/mail/local-mailbox';
import { carryOutRetention } from '@/lib/privacy/server/carry-out-retention';
import type { JobName } from '../job-names';

const mailsKept = 500;

/** What each job does. All of them may run twice, or after a long pause, without harm. */
export const jobHandlers: Record<JobName, () => Promise<void>> = {
  async 'carry-out-retention'() {
    log.info(await carryOutRetention(now()), 'what has had its time removed today');
    await trimMailbox(mailsKept);
  },
  async 'sweep-deliveries'() {
    const outbox = await dropExpiredDeliveries(now());
    log[outbox.dead > 0 ? 'warn' : 'info'](outbox, 'outbox swept');
    const letters = await writeLetters(lettersByHand, now());
    if (letters > 0) log.warn({ letters }, 'letters to be sent by hand');
  },
  async 'send-newsletters'() {
    const sent = await sendDueNewsletters(now());
    if (sent > 0) log.info({ sent }, 'newsletters sent');
  },
  async 'make-summaries'() {
    const { made, failed } = await makeScheduledVersions(now());
    if (made > 0) log.info({ made }, 'summaries of the month made');
    // Seen among the jobs that failed on the page of operations.
    if (failed > 0) throw new Error('A summary of the month was given up.');
  },
  async 'gather-digests'() {
    for (const period of ['daily', 'weekly'] as const) {
      const gathered = await gatherDigests(period, now());
      log.info({ period, ...gathered }, 'digests gathered');
    }
  },
  async 'register-documents'() {
    const registered = await registerAllDocuments();
    if (registered > 0) log.info({ registered }, 'documents of cases registered');
  },
  async 'tell-time'() {
    log.info({ told: await tellTime(now()) }, 'calendar looked at');
  },
  async 'remind-staff'() {
    await remindStaff(now());
  },
  async 'renew-demonstration'() {
    if (!isDemonstration()) return;
    const { renewDemonstration } = await import('@/prisma/seed/demo/load');
    await renewDemonstration(db(), now());
  },
};
