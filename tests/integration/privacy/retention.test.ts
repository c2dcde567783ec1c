import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { setClock } from '@/lib/platform/clock';
import { timeOrderedId } from '@/lib/platform/ids';
import { type CarriedOut, carriedOut, retentionTable } from '@/lib/privacy/retention';
import { carryOutRetention } from '@/lib/privacy/server/carry-out-retention';
import { testDatabase } from '@/tests/support/database';
import { aFile } from '@/tests/support/factories/files';
import { aGuestProposal, aGuestReply } from '@/tests/support/factories/guests';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aMeeting } from '@/tests/support/factories/project-parts';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { aSurvey } from '@/tests/support/factories/surveys';

const db = testDatabase();
const minute = 60_000;

/** A row for each rule whose time begins at a moment, and how many are left. */
type Example = { make: (at: Date) => Promise<unknown>; left: () => Promise<number> };

const request = { kind: 'access', channel: 'letter', name: 'Anna', text: 'Hvad har I?', dueAt: new Date(0) } as const;
const examples: Record<CarriedOut, Example> = {
  signInLinks: {
    make: (expires) => db.verificationToken.create({ data: { identifier: 'a@borger.example', token: 't', expires } }),
    left: () => db.verificationToken.count(),
  },
  sessions: {
    make: async (lastUsedAt) => {
      const { personId: userId } = await aCitizen();
      return db.session.create({ data: { sessionToken: 's', userId, expires: new Date('2100-01-01'), lastUsedAt } });
    },
    left: () => db.session.count(),
  },
  counters: {
    make: (at) => db.rateLimit.create({ data: { key: 'k', expire: at.getTime() } }),
    left: () => db.rateLimit.count(),
  },
  proofs: {
    make: (expiresAt) => db.usedProof.create({ data: { signature: 'p', expiresAt } }),
    left: () => db.usedProof.count(),
  },
  presences: {
    make: async (until) => {
      const { caseId } = await aCase();
      return db.casePresence.create({ data: { caseId, personId: 'employee', until } });
    },
    left: () => db.casePresence.count(),
  },
  unsentFiles: {
    make: async (at) => aFile({ contributionId: null, ownerId: (await aCitizen()).personId, at }),
    left: () => db.uploadedFile.count({ where: { contributionId: null } }),
  },
  begunSurveys: {
    make: async (updatedAt) => {
      const { id: surveyId, versionId } = await aSurvey();
      return db.surveyProgress.create({ data: { surveyId, versionId, answers: {}, page: '', updatedAt } });
    },
    left: () => db.surveyProgress.count(),
  },
  begunProposals: {
    make: async (updatedAt) => {
      const { personId } = await aCitizen();
      const { id: projectId } = await aProject();
      return db.proposalDraft.create({ data: { personId, projectId, words: {}, updatedAt } });
    },
    left: () => db.proposalDraft.count(),
  },
  coAuthorInvitations: {
    make: async (expiresAt) => {
      const { id: proposalId } = await aProposal();
      return db.coAuthorInvitation.create({ data: { proposalId, email: 'ven@example.org', tokenHash: 'x', expiresAt } });
    },
    left: () => db.coAuthorInvitation.count(),
  },
  copies: {
    make: async (readyAt) => {
      const { personId } = await aCitizen();
      const asked = { ...request, number: 'DS-COPY', receivedAt: readyAt };
      const { id: requestId } = await db.dataRequest.create({ data: asked });
      return db.personalExport.create({ data: { id: timeOrderedId(readyAt), requestId, personId, askedAt: readyAt, readyAt } });
    },
    left: () => db.personalExport.count(),
  },
  caseArchives: {
    make: async (readyAt) => {
      const { id: projectId } = await aProject();
      return db.caseArchive.create({
        data: { id: timeOrderedId(readyAt), projectId, byId: 'officer', askedAt: readyAt, readyAt },
      });
    },
    left: () => db.caseArchive.count(),
  },
  mailReceipts: {
    make: (receivedAt) => db.webhookReceipt.create({ data: { id: 'r', receivedAt } }),
    left: () => db.webhookReceipt.count(),
  },
  unconfirmedAddresses: {
    make: (createdAt) => db.user.create({ data: { email: 'aldrig@borger.example', createdAt } }),
    left: () => db.user.count({ where: { emailVerified: null } }),
  },
  unconfirmedContributions: {
    make: async (at) => {
      setClock(at);
      await aGuestProposal();
      await aGuestReply();
      setClock(undefined);
      // The mail that asks and what is counted of the mailbox have rules of their own.
      await db.rateLimit.deleteMany({ where: { key: { startsWith: 'guest-mailbox' } } });
      return db.delivery.deleteMany({ where: { purpose: 'guest_confirmation' } });
    },
    left: () => db.contribution.count({ where: { kind: 'proposal', guest: { isNot: null } } }),
  },
  readSpreadsheets: {
    make: async (readAt) => {
      const { id: phaseId } = await aPhase();
      return db.entryBatch.create({ data: { phaseId, kind: 'proposal', fileName: 'breve.xlsx', rows: [], readAt } });
    },
    left: () => db.entryBatch.count(),
  },
  unansweredNewsletters: {
    make: async (askedAt) => subscriber({ askedAt, email: 'intet@svar.example' }),
    left: () => db.newsletterSubscriber.count({ where: { confirmedAt: null } }),
  },
  endedNewsletters: {
    make: async (endedAt) => subscriber({ askedAt: endedAt, confirmedAt: endedAt, endedAt, email: 'nej@tak.example' }),
    left: () => db.newsletterSubscriber.count({ where: { endedAt: { not: null } } }),
  },
  unansweredInvitations: {
    make: async (invitedAt) => {
      const { id: projectId } = await aProject({ inviteOnly: true, published: false });
      return db.projectInvitation.create({ data: { projectId, email: 'nabo@borger.example', invitedAt } });
    },
    left: () => db.projectInvitation.count(),
  },
  endedFollows: {
    make: async (endedAt) => {
      const { personId } = await aCitizen();
      return db.follow.create({ data: { personId, target: 'keyword', word: 'havn', endedAt } });
    },
    left: () => db.follow.count(),
  },
  meetingSignUps: {
    make: async (endsAt) => {
      const { personId } = await aCitizen();
      const { id: meetingId } = await aMeeting({ startsAt: new Date(endsAt.getTime() - 3_600_000), endsAt });
      return db.meetingSignUp.create({ data: { meetingId, personId, seat: 1 } });
    },
    left: () => db.meetingSignUp.count(),
  },
  reportKeys: {
    make: async (reportedAt) => {
      const { id: contributionId } = await aProposal();
      return db.report.create({ data: { number: 'RA-1', contributionId, reporterKey: 'netværk', reason: 'abuse', reportedAt } });
    },
    left: () => db.report.count({ where: { reporterKey: 'netværk' } }),
  },
  mailAddresses: {
    make: (createdAt) =>
      db.delivery.create({ data: { purpose: 'published', state: 'delivered', toAddress: 'a@borger.example', createdAt } }),
    left: () => db.delivery.count({ where: { toAddress: { not: '' } } }),
  },
  notices: {
    make: async (createdAt) => {
      const { personId: recipientId } = await aCitizen();
      const event = await db.event.create({ data: { type: 'answer.given', actorKind: 'system', subject: 'contribution:x' } });
      return db.notification.create({
        data: { eventId: event.id, recipientId, purpose: 'answered', kind: 'mine', cadence: 'daily', createdAt },
      });
    },
    left: () => db.notification.count(),
  },
  liftedAddresses: {
    make: (liftedAt) =>
      db.suppressedAddress.create({
        data: {
          addressHash: 'h',
          masked: 'a…',
          reason: 'bounced',
          suppressedAt: liftedAt,
          liftedAt,
          liftedById: 'e',
          liftReason: 'Ny',
        },
      }),
    left: () => db.suppressedAddress.count(),
  },
  answeredRequests: {
    make: (answeredAt) =>
      db.dataRequest.create({
        data: { ...request, number: 'DS-OLD', receivedAt: answeredAt, answeredAt, outcome: 'done', answer: 'Ja' },
      }),
    left: () => db.dataRequest.count({ where: { answer: 'Ja' } }),
  },
  oldConsents: {
    make: (at) =>
      db.consent.create({
        data: { purpose: 'follow', subject: 'project:x', act: 'withdrawn', textVersion: '1', how: 'button', at },
      }),
    left: () => db.consent.count(),
  },
};

async function aCase() {
  const { id: contributionId } = await aProposal();
  const { id: caseId } = await db.moderationCase.findUniqueOrThrow({ where: { contributionId } });
  return { caseId };
}

async function subscriber(data: { email: string; askedAt: Date; confirmedAt?: Date; endedAt?: Date }) {
  return db.newsletterSubscriber.create({ data: { ...data, projectId: (await aProject()).id, textVersion: '1' } });
}

describe('the retention table (PRIV-05)', () => {
  it('ends everything on its day and nothing before, over five years, and reports how much', { timeout: 120_000 }, async () => {
    const start = new Date('2027-03-01T12:00:00Z');
    for (const name of carriedOut) await examples[name].make(start);
    const stays = await db.contribution.count();
    const due = carriedOut.map((name) => ({ name, at: start.getTime() + retentionTable[name].keptMs }));
    const turns = [...new Set(due.map(({ at }) => at))].sort((one, other) => one - other);
    for (const turn of turns) {
      for (const at of [turn - minute, turn + minute]) {
        await carryOutRetention(new Date(at));
        const left = await Promise.all(due.map(async (each) => [each.name, await examples[each.name].left()] as const));
        expect(Object.fromEntries(left)).toEqual(Object.fromEntries(due.map((each) => [each.name, each.at < at ? 0 : 1])));
      }
    }
    const years = ((turns.at(-1) ?? 0) - start.getTime()) / (365.25 * 86_400_000);
    console.info(`PRIV-05: ${carriedOut.length} rules, ${turns.length * 2} runs over ${years.toFixed(2)} years, each on its day`);
    expect(years).toBeGreaterThanOrEqual(5);
    // Of what stood here one was never confirmed.
    expect(await db.contribution.count()).toBe(stays - 1);
    const counts = await db.retentionCount.groupBy({ by: ['rule'], _sum: { removed: true } });
    expect(Object.fromEntries(counts.map(({ rule, _sum }) => [rule, _sum.removed]))).toEqual(
      Object.fromEntries(carriedOut.map((name) => [name, 1])),
    );
    expect(await db.retentionRun.count({ where: { finishedAt: null } })).toBe(0);
  });

  it('a run that is killed half-way is gone on with, and counts every row once', { timeout: 120_000 }, async () => {
    const at = new Date();
    const before = new Date(at.getTime() - minute);
    const many = 6000;
    await db.usedProof.createMany({ data: Array.from({ length: many }, (_, n) => ({ signature: `p${n}`, expiresAt: before })) });
    const args = ['--import', 'tsx', 'tests/support/retention-run.ts', at.toISOString(), '5'];
    const run = spawn(process.execPath, args, { env: process.env, stdio: 'ignore' });
    const removed = async () => (await db.retentionCount.findFirst({ where: { rule: 'proofs' } }))?.removed ?? 0;
    await expect.poll(removed, { timeout: 60_000, interval: 10 }).toBeGreaterThan(0);
    run.kill('SIGKILL');
    await once(run, 'exit');
    const half = await removed();
    expect(half).toBeLessThan(many);
    // Its last statement may still have ended well after it was gone.
    await expect.poll(async () => (await removed()) + (await db.usedProof.count())).toBe(many);
    expect(await carryOutRetention(at)).toEqual({ proofs: many });
    expect(await db.usedProof.count()).toBe(0);
    expect(await carryOutRetention(at)).toEqual({ proofs: many });
  });
});
