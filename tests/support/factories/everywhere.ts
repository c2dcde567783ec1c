import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { keyedHash, timeOrderedId } from '@/lib/platform/ids';
import { storage } from '@/lib/platform/storage/storage';
import { putCanaries } from '../canaries';
import { aDecision, anAnswer, aUse } from './decisions';
import { aFile } from './files';
import { aFollow } from './following';
import { aReply } from './hearings';
import { aComment, aCommentSupport, anAddition, aProposal, aSupport, aVote } from './participation';
import { aMeeting } from './project-parts';
import { aCircle } from './projects';
import { aResponse, aSurvey } from './surveys';

type Citizen = { kind: 'citizen'; personId: string; locale: 'da' };
type Everywhere = {
  email: string;
  /** With an answer, a use and an appeal, which the record must keep. */
  withKept?: boolean;
  /** Stands in the bytes of their files. */
  canary?: string;
};

/** A citizen with rows in every table that can carry one. */
export async function aPersonEverywhere({ email, withKept = false, canary = email }: Everywhere) {
  const around = await aNeighbourhood();
  const at = now();
  const soon = new Date(at.getTime() + 3_600_000);
  const { id: personId } = await db().user.create({
    data: { email, emailVerified: at, name: 'Anna', image: 'a.png', ageReached: 15, isResident: true, isProtected: true },
  });
  const citizen = { kind: 'citizen', personId, locale: 'da' } as const;
  await db().account.create({
    data: { userId: personId, provider: 'mitid', cvr: '12345678', providerAccountId: crypto.randomUUID() },
  });
  await db().session.create({ data: { sessionToken: crypto.randomUUID(), userId: personId, expires: soon } });
  await db().verificationToken.create({
    data: { identifier: email, token: crypto.randomUUID(), expires: soon, browser: 'Firefox' },
  });

  const proposal = await aProposal({ by: citizen, phase: around.phase });
  const comment = await aComment({ by: citizen, onProposal: around.supported, stance: 'in_favour' });
  const addition = await anAddition({ by: citizen, onProposal: proposal });
  await db().contributionPlace.create({
    data: { contributionId: proposal.id, longitude: 10.9, latitude: 56.4, town: 'Grenaa' },
  });
  const kept = withKept ? await aProposal({ by: citizen, phase: around.phase }) : null;
  // What somebody said in a hearing is a document of its case.
  const reply = withKept ? await aReply({ by: citizen, speaksAs: 'association' }) : null;
  if (reply) await standInPaper(reply);
  await standInNote(proposal);
  for (const said of [proposal, comment, addition, ...(kept ? [kept] : [])]) await decideEverything(said.id);
  await proposeEverything(around, citizen, email);
  await answerEverything(around.survey, citizen);
  const { supported } = around;
  await aSupport({ proposal: supported, by: citizen });
  await aVote({ proposal: supported, by: citizen });
  await aCommentSupport({ comment: around.said, by: citizen });
  await db().commentTally.create({ data: { commentId: around.said.id, count: 1 } });
  await db().supportTally.create({ data: { proposalId: supported.id, count: 1 } });
  const file = await aFile({ contributionId: proposal.id, ownerId: personId });
  const unsent = await aFile({ contributionId: null, ownerId: personId, kind: 'document' });
  await db().uploadedFile.updateMany({
    where: { id: { in: [file.id, unsent.id] } },
    data: { text: 'ord', altText: 'Et billede' },
  });
  for (const [id, part] of [
    [file.id, 'large'],
    [unsent.id, 'original'],
  ])
    await storage().put(`${id}/${part}`, Buffer.from(canary));

  if (kept) await keepInCase(kept.id, personId, file.id);
  await db().block.create({
    data: {
      personId,
      contributionId: proposal.id,
      reason: 'abuse',
      text: 'En pause.',
      imposedAt: at,
      endsAt: new Date(at.getTime() + 7 * 86_400_000),
    },
  });
  await db().report.create({
    data: {
      number: `RA-${crypto.randomUUID().slice(0, 8)}`,
      contributionId: supported.id,
      reporterId: personId,
      reporterKey: crypto.randomUUID(),
      reason: 'abuse',
      text: 'Den er grov.',
    },
  });
  // Their address stands beside what somebody sent from it without signing in, and beside what an officer wrote down.
  await db().guestSender.create({ data: { contributionId: around.letter.id, name: 'Anna', email, askedAt: at } });
  await db().staffEntry.create({
    data: {
      contributionId: around.letter.id,
      channel: 'letter',
      receivedOn: at,
      senderName: 'Anna',
      contact: email,
      enteredAt: at,
    },
  });
  await db().savedFilter.create({ data: { personId, name: 'Mit', query: 'kind=proposal' } });
  await db().deskPreference.create({ data: { personId } });

  await aFollow({ projectId: proposal.phase.projectId, by: citizen });
  await aFollow({ word: `ord-${personId}`, by: citizen });
  await aFollow({ place: 'Grenaa', at: [10.9, 56.4], radiusKm: 5, by: citizen });
  await db().notificationPreference.create({ data: { personId, kind: 'news', cadence: 'daily' } });
  await db().notificationState.create({ data: { personId } });
  await db().newsletterSubscriber.create({
    data: { email, projectId: proposal.phase.projectId, textVersion: '1', askedAt: at, tokenHash: crypto.randomUUID() },
  });
  await recordEvent(db(), citizen, 'proposal.submitted', { contribution: proposal.id, person: personId });
  await recordEvent(db(), { kind: 'system', name: 'factory' }, 'block.imposed', { person: personId });
  const event = await db().event.findFirstOrThrow({ where: { actorId: personId } });
  await db().notification.create({
    data: { eventId: event.id, recipientId: personId, purpose: 'news', kind: 'news', cadence: 'daily' },
  });
  const mail = { purpose: 'blocked', toAddress: email, data: { browser: 'Firefox' }, createdAt: at, nextAttemptAt: soon };
  const { id: deliveryId } = await db().delivery.create({
    data: { ...mail, recipientId: personId, secret: 'x', lastError: 'none' },
  });
  await db().delivery.create({ data: { ...mail, purpose: 'sign_in' } });
  await db().letter.create({ data: { deliveryId, writtenAt: at } });
  await db().toldAnotherWay.create({ data: { deliveryId, how: 'phone', toldAt: at, toldById: 'employee' } });
  const lifted = { liftedAt: at, liftedById: 'employee', liftReason: 'Ny postkasse.' };
  const addressHash = keyedHash('suppressed-address', email.toLowerCase());
  await db().suppressedAddress.create({
    data: { addressHash, masked: 'an…@borger.example', reason: 'bounced', suppressedAt: at, ...lifted },
  });
  await db().consent.create({
    data: { personId, purpose: 'follow', subject: 'project:x', act: 'given', textVersion: '1', how: 'button', at },
  });
  await db().projectReview.create({
    data: { projectId: proposal.phase.projectId, note: 'Se på det.', words: 'Godt.', outcome: 'approved', decidedAt: at },
  });
  const { id: meetingId } = await aMeeting({ projectId: proposal.phase.projectId });
  await db().meetingSignUp.create({ data: { meetingId, personId, seat: 1 } });
  await aCircle([email]);
  await askedEverything(personId, at);
  return { ...citizen, email, proposal, comment, kept, reply, supported };
}

/** What others have made and said; it holds canaries of its own, which must never be taken for the person's. */
async function aNeighbourhood() {
  const supported = await aProposal();
  const said = await aComment({ onProposal: supported });
  const survey = await aSurvey();
  const letter = await aReply();
  await putCanaries('andre');
  return { supported, said, survey, letter, phase: supported.phase };
}

/** A proposal on its way, somebody else's one stands behind, and another one is asked to. */
async function proposeEverything(around: Awaited<ReturnType<typeof aNeighbourhood>>, by: Citizen, email: string): Promise<void> {
  const { supported, phase } = around;
  const words = { title: 'Ikke sendt endnu' };
  await db().proposalDraft.create({ data: { personId: by.personId, projectId: phase.projectId, words } });
  await db().coAuthor.create({ data: { personId: by.personId, proposalId: supported.id } });
  await db().coAuthorInvitation.create({
    data: { proposalId: supported.id, email, tokenHash: crypto.randomUUID(), expiresAt: new Date('2100-01-01') },
  });
}

/** A row of a white paper, and a frozen version that gives the name and the words. */
async function standInPaper({ id: contributionId, hearing }: Awaited<ReturnType<typeof aReply>>): Promise<void> {
  const { id: paperId } = await db().whitePaper.create({ data: { phaseId: hearing.id, title: 'Hvidbog', department: 'Plan' } });
  await db().whitePaperRow.create({ data: { paperId, contributionId, number: 1, resume: 'Kort.', remark: 'Ja.' } });
  const version = { number: 1, status: 'final', content: '{}', sha256: 'x', submissionKey: crypto.randomUUID() } as const;
  await db().whitePaperVersion.create({
    data: { ...version, paperId, words: { create: { contributionId, sender: 'Anna', text: 'Behold hegnet.', salt: 'x' } } },
  });
}

/** Quoted in a note on the phase, in its draft and in a frozen version. */
async function standInNote({ id: contributionId, phase }: Awaited<ReturnType<typeof aProposal>>): Promise<void> {
  const front = { title: 'Opsamling', department: 'Plan', submissionKey: crypto.randomUUID() };
  const about = { kind: 'collection', projectId: phase.projectId, phaseId: phase.id, slug: `opsamling-${phase.id}` } as const;
  const { id: noteId } = await db().note.create({ data: { ...front, ...about } });
  await db().noteQuote.create({ data: { noteId, contributionId } });
  const version = { number: 1, content: '{}', sha256: 'x', submissionKey: crypto.randomUUID() } as const;
  await db().noteVersion.create({
    data: { ...version, noteId, words: { create: { contributionId, title: 'En bænk', text: 'Så kan man hvile.', salt: 'x' } } },
  });
}

/** A response with ticks, words in public and in confidence, and a place; and one that is not sent yet. */
async function answerEverything(survey: Awaited<ReturnType<typeof aSurvey>>, by: { personId: string }): Promise<void> {
  const { id: responseId } = await aResponse(survey, { by, choices: { 0: [1] }, texts: { 2: 'Et svar' } });
  await db().surveyAnswer.create({
    data: { responseId, question: 'where', part: '0', shape: { type: 'Point', coordinates: [10, 56] } },
  });
  await db().surveyConfidentialText.create({ data: { responseId, question: 'why', text: 'Fordi' } });
  const { id: surveyId, versionId } = await aSurvey();
  const answers = { words: 'Ikke sendt endnu' };
  await db().surveyProgress.create({ data: { surveyId, versionId, personId: by.personId, answers, page: 'page-1' } });
}

/** Everything a moderator can have said about a contribution. */
async function decideEverything(contributionId: string): Promise<void> {
  const at = now();
  await db().hiding.create({ data: { contributionId, reason: 'abuse', text: 'Skjult.' } });
  await db().redaction.create({ data: { contributionId, reason: 'abuse', text: 'Dækket.' } });
  await db().redactedOriginal.create({ data: { contributionId, title: 'Før', text: 'Før' } });
  await db().mending.create({ data: { contributionId, reason: 'abuse', text: 'Ret det.', mendBy: at } });
  await db().formerText.create({ data: { contributionId, title: 'Før', text: 'Før' } });
  const { id: caseId } = await db().moderationCase.findUniqueOrThrow({ where: { contributionId } });
  await db().moderationDecision.create({
    data: { caseId, outcome: 'hidden', reason: 'abuse', text: 'Derfor.', byId: 'employee' },
  });
  await db().hidingProposal.create({
    data: {
      caseId,
      reason: 'abuse',
      text: 'Forslag.',
      proposedById: 'employee',
      answeredById: 'other',
      answer: 'declined',
      answeredAt: at,
    },
  });
  await db().caseNote.create({ data: { caseId, text: 'Til kollegaen.' } });
  const look = { reason: 'contact', words: 'Til kollegaen.' } as const;
  await recordEvent(db(), { kind: 'system', name: 'test' }, 'identity.viewed', { contribution: contributionId }, look);
}

/** What makes a contribution a document of a case. */
async function keepInCase(contributionId: string, personId: string, fileId: string): Promise<void> {
  await anAnswer(contributionId);
  await aUse(contributionId);
  const { id: decisionId } = await aDecision({ published: false });
  await db().decisionCitation.create({ data: { decisionId, contributionId, use: 'used', reason: 'Til kladden.' } });
  const decision = await db().moderationDecision.findFirstOrThrow({ where: { case: { contributionId }, outcome: 'hidden' } });
  await db().appeal.create({
    data: {
      decisionId: decision.id,
      authorId: personId,
      text: 'Jeg klager.',
      language: 'da',
      answerDueAt: now(),
      answer: 'Nej.',
      outcome: 'rejected',
      decidedById: 'other',
      decidedAt: now(),
    },
  });
  await db().withdrawal.createMany({ data: { contributionId, withdrawnAt: now() } });
  await db().fileRelease.create({ data: { fileId, byId: 'employee' } });
}

async function askedEverything(personId: string, at: Date): Promise<void> {
  const request = {
    number: `DS-${crypto.randomUUID().slice(0, 8)}`,
    kind: 'rectification' as const,
    channel: 'letter' as const,
    personId,
    name: 'Anna',
    address: 'Vej 1',
    text: 'Ret det.',
    answer: 'Gjort.',
    receivedAt: at,
    dueAt: at,
  };
  const { id: requestId } = await db().dataRequest.create({ data: request });
  const copy = timeOrderedId(at);
  await db().personalExport.create({ data: { id: copy, requestId, personId, askedAt: at, readyAt: new Date(0) } });
  await db().exportLink.create({ data: { tokenHash: crypto.randomUUID(), exportId: copy, sessionHash: 'x', expiresAt: at } });
}
