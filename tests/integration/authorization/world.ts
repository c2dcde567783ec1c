import { appealDecision } from '@/lib/moderation/server/appeal-decision';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { imposeBlock } from '@/lib/moderation/server/impose-block';
import { showAuthor } from '@/lib/moderation/server/show-author';
import { submitReport } from '@/lib/moderation/server/submit-report';
import type { DigitalPost } from '@/lib/notifications/digital-post';
import { enterBatch } from '@/lib/participation/server/enter-batch';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { aDecision } from '@/tests/support/factories/decisions';
import { anEffect } from '@/tests/support/factories/effects';
import { anEvaluation } from '@/tests/support/factories/evaluations';
import { aFile } from '@/tests/support/factories/files';
import { aFollow } from '@/tests/support/factories/following';
import { aHearing, aReply } from '@/tests/support/factories/hearings';
import { aNewsletter, aSubscriber } from '@/tests/support/factories/newsletters';
import { aCollection, aNoteVersion, anAppendix } from '@/tests/support/factories/notes';
import { aDelivery, aSuppressedAddress } from '@/tests/support/factories/operations';
import { aPaper, aTopic, aVersion } from '@/tests/support/factories/papers';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPartner } from '@/tests/support/factories/partners';
import { aPoolGrant } from '@/tests/support/factories/pool-grants';
import { aDocument, aFact, aMeeting, aNewsPost, aReview } from '@/tests/support/factories/project-parts';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';
import { aRequest } from '@/tests/support/factories/requests';
import { aReadSheet } from '@/tests/support/factories/spreadsheets';
import { anEmployee } from '@/tests/support/factories/staff';
import { aShareLink, aSummary, aSummaryVersion } from '@/tests/support/factories/summaries';
import { aLibraryQuestion, aSurvey } from '@/tests/support/factories/surveys';

export type World = Awaited<ReturnType<typeof aWorld>>;

const why = { reason: 'off_topic', text: 'Det handler om noget andet.' } as const;

/** One project with a row of everything staff read: what waits, is shown, hidden, blocked, measured, written and undelivered. */
export async function aWorld() {
  const [moderator, manager, author] = [await anEmployee(['moderator']), await anEmployee(), await aCitizen()];
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id });
  const survey = await aSurvey({ phase });
  const hearing = await aHearing({ projectId: project.id });
  const reply = await aReply({ hearing });
  await aLibraryQuestion();
  const paper = await aPaper({ projectId: project.id });
  const paperVersion = await aVersion(paper);
  const summed = await aCollection({ projectId: project.id });
  const collection = { id: summed.id, slug: project.slug, versionId: (await aNoteVersion(summed)).id };
  await anAppendix();
  const summary = await aSummary({ projectId: project.id });
  const summaryVersion = await aSummaryVersion(summary, { published: false });
  await aShareLink(summary);
  await db().summaryTemplate.create({ data: { name: `Skabelon ${crypto.randomUUID()}`, parts: [] } });
  const topic = await aTopic(project.id);
  const draftCopy = await db().surveyDraftCopy.create({ data: { surveyId: survey.id, definition: survey.definition } });
  const at = { phase, by: author };
  const published = await aProposal(at);
  const waiting = await aProposal({ ...at, isPublished: false });
  await db().topicDismissal.create({ data: { contributionId: published.id, topicId: topic.id } });
  const theme = await aTheme();
  await db().themeDismissal.create({ data: { contributionId: published.id, themeId: theme.id } });
  const initiative = await db().initiative.create({
    data: {
      themeId: theme.id,
      slug: `sti-${theme.id}`,
      ref: 'I',
      position: 0,
      titleDa: 'En sti',
      titleEn: 'A path',
      assignment: 'stated',
    },
  });
  const hidden = await aProposal({ ...at, isPublished: false });
  await decideCase(moderator, { code: hidden.code, version: 1, outcome: 'hidden', ...why });
  await appealDecision(author, { code: hidden.code, locale: 'da', text: 'Det handler om projektet.' });
  await submitReport(await aCitizen(), { code: published.code, reason: 'abuse', text: '', reader: 'network and browser' });
  await imposeBlock(manager, { code: published.code, days: 7, ...why });
  const [heldFile, surveyPicture, effect, newsletter] = [
    await aFile({ contributionId: waiting.id, kind: 'document', screening: 'held' }),
    await aFile({ surveyId: survey.id }),
    await anEffect({ projectId: project.id }),
    await aNewsletter({ projectId: project.id }),
  ];
  const fact = await aFact({ projectId: project.id });
  await anEvaluation({ projectId: project.id });
  const grant = await aPoolGrant({ projectId: project.id });
  await db().proposalCategory.create({ data: { projectId: project.id, position: 0, nameDa: 'Stier', nameEn: 'Paths' } });
  const decision = await aDecision({ projectId: project.id, published: false });
  const meeting = await aMeeting({ projectId: project.id });
  const newsPost = await aNewsPost({ projectId: project.id });
  await aDocument({ projectId: project.id });
  const withdrawnDocument = await aDocument({ projectId: project.id, isWithdrawn: true });
  await aReview({ projectId: project.id });
  await aSubscriber(project.id);
  await aFollow({ projectId: project.id });
  const { id: letterId } = await aDelivery({ state: 'bounced', data: { contribution: hidden.id } });
  await db().letter.create({ data: { deliveryId: letterId, writtenAt: now() } });
  await aDelivery({ state: 'dead', purpose: 'published' });
  await aSuppressedAddress();
  await db().textTemplate.create({ data: { purpose: 'reason', name: 'Uden for emnet', textDa: 'Nej.', textEn: 'No.' } });
  const figure = { characteristic: 'gender', group: 'woman', persons: 10, sourceDa: 'En kilde', sourceEn: 'A source' };
  await db().populationFigure.createMany({ data: { ...figure, asOf: new Date('2026-01-01') }, skipDuplicates: true });
  const partner = await aPartner();
  await showAuthor(moderator, { code: published.code, reason: 'contact', words: '' });
  const appeal = await db().appeal.findFirstOrThrow({ where: { decisionId: { not: null } }, orderBy: { id: 'desc' } });
  const request = await aRequest();
  const day = new Date('2026-11-02');
  await db().retentionRun.upsert({ where: { day }, create: { day, startedAt: day }, update: {} });
  await db().retentionCount.createMany({ data: { day, rule: 'copies', removed: 1 }, skipDuplicates: true });
  const sheets = { read: await aReadSheet({ phase, by: manager }), entered: await aReadSheet({ phase, by: manager }) };
  await enterBatch(manager, { locale: 'da', batchId: sheets.entered.batchId });
  return {
    sheets,
    request,
    project,
    fact,
    newsPost,
    meeting,
    withdrawnDocument,
    phase,
    author,
    partner,
    published,
    waiting,
    appeal,
    hearing,
    reply,
    paper,
    paperVersion,
    collection,
    initiative,
    summary,
    summaryVersion,
    heldFile,
    surveyPicture,
    survey,
    draftCopy,
    effect,
    grant,
    decision,
    newsletter,
    letterId,
    letters,
  };
}

/** Whoever may read a letter reads this one. */
export const letters: DigitalPost = {
  write: async () => {},
  read: async (id) => ({ id, subject: 'Afgørelse', text: 'Kære borger', html: '' }),
};
