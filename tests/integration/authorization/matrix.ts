import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { Permission } from '@/lib/audit/permissions';
import { addTheme } from '@/lib/contributions/server/add-theme';
import { removeTheme } from '@/lib/contributions/server/remove-theme';
import { answerContribution } from '@/lib/decisions/server/answer-contribution';
import { markUse } from '@/lib/decisions/server/mark-use';
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
import { decideCase } from '@/lib/moderation/server/decide-case';
import { reopenCase } from '@/lib/moderation/server/reopen-case';
import { resubscribe } from '@/lib/notifications/server/resubscribe';
import { unsubscribe } from '@/lib/notifications/server/unsubscribe';
import { confirmGuest } from '@/lib/participation/server/confirm-guest';
import { declineCoAuthorship } from '@/lib/participation/server/decline-co-authorship';
import { giveVote } from '@/lib/participation/server/give-vote';
import { submitComment } from '@/lib/participation/server/submit-comment';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { supportComment } from '@/lib/participation/server/support-comment';
import { supportProposal } from '@/lib/participation/server/support-proposal';
import { withdrawCommentSupport } from '@/lib/participation/server/withdraw-comment-support';
import { withdrawSupport } from '@/lib/participation/server/withdraw-support';
import { withdrawVote } from '@/lib/participation/server/withdraw-vote';
import { db } from '@/lib/platform/db';
import type { Result } from '@/lib/platform/result';
import { answerSurvey } from '@/lib/surveys/server/answer-survey';
import { anIdentity } from '@/tests/support/factories/identities';
import { aCitizen, aComment, aCommentSupport, aProposal, aSupport, aVote } from '@/tests/support/factories/participation';
import { aPhase, aTheme } from '@/tests/support/factories/projects';
import { aSurvey } from '@/tests/support/factories/surveys';
import {
  administeringPartners,
  administeringRoles,
  exporting,
  exportingTheLog,
  looking,
  openingLetters,
} from './administration-rows';
import { deciding } from './decision-rows';
import { editing, starting } from './editing-rows';
import { granting, measuring } from './effect-rows';
import { entering, exportingContacts } from './entry-rows';
import { aboutFiles, addingPictures } from './file-rows';
import { following } from './following-rows';
import { exportingReplies, hearingEditing, replying } from './hearing-rows';
import { authorsOwn, blocking, moderating } from './moderation-rows';
import { newsletterWriting, subscribing, subscribingByLink } from './newsletter-rows';
import { writingAppendices, writingNotes } from './note-rows';
import { operating, reportingMail, telling } from './operations-rows';
import { keepingRecords, sorting, writingPapers } from './paper-rows';
import { answeringRequests, ownDataRights, ownErasure } from './privacy-rows';
import { attending, partWriting } from './project-part-rows';
import { proposing } from './proposal-rows';
import { bulkRows, caseworkRows, deskRows, templateRows, watchRows } from './queue-rows';
import { reporting } from './reporting-rows';
import { answeringInBulk, keepingThePlan, settlingThemes } from './strategy-rows';
import { composing, removingSummaryTemplates } from './summary-rows';
import { begun, carriedOut } from './survey-rows';
import { codingTexts, population, surveyWork } from './survey-work-rows';
import { borrowingQuestions, writingSurveys } from './survey-writing-rows';

type Call = (actor: Actor) => Promise<() => Promise<Result<unknown, string>>>;
type Row = {
  /** The right that decides, in the permission table; null for what is opened by something one holds, such as a link. */
  permission: Permission | null;
  /** Prepares what the command needs and answers the call with sound input. */
  prepare: Call;
};

const rows = (permission: Permission | null, calls: Record<string, Call>): Record<string, Row> =>
  Object.fromEntries(Object.entries(calls).map(([command, prepare]) => [command, { permission, prepare }]));

const words = { locale: 'da', senderShown: 'role', senderName: '', falseAlarm: false, keepContact: false } as const;
const key = () => crypto.randomUUID();

/** A proposal in a phase that takes prioritising votes, and where it is voted for. */
async function aVotable() {
  const phase = await aPhase();
  const proposal = await aProposal({ phase });
  return { proposal, project: await slugOf(phase.projectId), phase: phase.slug, code: proposal.code };
}

/** Command by command: who may do it. Read by the matrix test, which fails for a command without a row. */
export const matrix: Record<string, Row> = {
  submitProposal: {
    permission: 'contribution.submit',
    prepare: async (actor) => {
      const { phase } = await aProposal();
      const project = await slugOf(phase.projectId);
      const input = { ...words, project, title: 'En ny bænk', text: 'Sæt en bænk ved stien.', submissionKey: key() };
      return () => submitProposal(actor, input);
    },
  },
  submitComment: {
    permission: 'contribution.submit',
    prepare: async (actor) => {
      const { phase, code } = await aProposal();
      const project = await slugOf(phase.projectId);
      const input = { ...words, project, proposal: code, text: 'God idé.', submissionKey: key() };
      return () => submitComment(actor, input);
    },
  },
  supportProposal: {
    permission: 'contribution.submit',
    prepare: async (actor) => {
      const { code } = await aProposal();
      return () => supportProposal(actor, { code });
    },
  },
  withdrawSupport: {
    permission: 'contribution.submit',
    prepare: async (actor) => {
      const proposal = await aProposal();
      if (actor.kind === 'citizen') await aSupport({ proposal, by: actor });
      return () => withdrawSupport(actor, { code: proposal.code });
    },
  },
  supportComment: {
    permission: 'contribution.submit',
    prepare: async (actor) => {
      const { code } = await aComment();
      return () => supportComment(actor, { code });
    },
  },
  withdrawCommentSupport: {
    permission: 'contribution.submit',
    prepare: async (actor) => {
      const comment = await aComment();
      if (actor.kind === 'citizen') await aCommentSupport({ comment, by: actor });
      return () => withdrawCommentSupport(actor, { code: comment.code });
    },
  },
  giveVote: {
    permission: 'contribution.submit',
    prepare: async (actor) => {
      const at = await aVotable();
      return () => giveVote(actor, at);
    },
  },
  withdrawVote: {
    permission: 'contribution.submit',
    prepare: async (actor) => {
      const { proposal, ...at } = await aVotable();
      if (actor.kind === 'citizen') await aVote({ proposal, by: actor });
      return () => withdrawVote(actor, at);
    },
  },
  answerSurvey: {
    permission: 'contribution.submit',
    prepare: async (actor) => {
      const survey = await aSurvey();
      const answers = { [survey.questionKey(0)]: survey.optionKey(0, 0) };
      const input = {
        surveyId: survey.id,
        versionId: survey.versionId,
        submissionKey: key(),
        locale: 'da',
        fields: answers,
        falseAlarm: false,
        keepContact: false,
      } as const;
      return () => answerSurvey(actor, input);
    },
  },
  ...rows('survey.answerOpen', begun),
  ...rows('survey.write', carriedOut),
  ...rows('project.create', starting),
  ...rows('project.edit', editing),
  ...rows('project.edit', hearingEditing),
  ...rows('project.edit', partWriting),
  ...rows('project.edit', writingPapers),
  ...rows('project.edit', keepingRecords),
  ...rows('project.edit', writingNotes),
  ...rows('appendix.write', writingAppendices),
  ...rows('theme.choose', sorting),
  ...rows('theme.choose', settlingThemes),
  ...rows('strategy.edit', keepingThePlan),
  ...rows('contribution.answer', answeringInBulk),
  ...rows('meeting.attend', attending),
  ...rows('contribution.submit', replying),
  ...rows('contribution.submit', proposing),
  ...rows('case.read', exportingReplies),
  ...rows('contribution.enter', entering),
  ...rows('identity.view', exportingContacts),
  ...rows('decision.record', deciding),
  ...rows('effect.record', measuring),
  ...rows('decision.record', granting),
  ...rows('case.decide', caseworkRows),
  ...rows('bulk.act', bulkRows),
  ...rows('template.write', templateRows),
  ...rows('case.read', watchRows),
  ...rows('desk.arrange', deskRows),
  ...rows('mail.operate', operating),
  ...rows('person.tell', telling),
  ...rows(null, reportingMail),
  ...rows('newsletter.write', newsletterWriting),
  ...rows('role.administer', administeringRoles),
  ...rows('partner.administer', administeringPartners),
  ...rows('identity.view', looking),
  ...rows('summary.read', exporting),
  ...rows('summary.compose', composing),
  ...rows('summary.composeOfTheme', removingSummaryTemplates),
  ...rows('person.tell', openingLetters),
  ...rows('log.read', exportingTheLog),
  ...rows('newsletter.subscribe', subscribing),
  ...rows(null, subscribingByLink),
  ...rows('survey.write', addingPictures),
  ...rows('survey.write', surveyWork),
  ...rows('theme.choose', codingTexts),
  ...rows('population.edit', population),
  ...rows('survey.write', writingSurveys),
  ...rows('survey.borrow', borrowingQuestions),
  ...rows('contribution.report', reporting),
  decideCase: {
    permission: 'case.decide',
    prepare: async (actor) => {
      const { code } = await aProposal({ isPublished: false });
      return () => decideCase(actor, { code, version: 1, outcome: 'published' });
    },
  },
  reopenCase: {
    permission: 'case.decide',
    prepare: async (actor) => {
      const { code } = await aProposal();
      return () => reopenCase(actor, { code, version: 1 });
    },
  },
  ...rows('case.decide', moderating),
  ...rows('person.block', blocking),
  ...rows('contribution.changeOwn', authorsOwn),
  addTheme: {
    permission: 'theme.choose',
    prepare: async (actor) => {
      const [{ code }, theme] = [await aProposal(), await aTheme()];
      return () => addTheme(actor, { code, themeId: theme.id });
    },
  },
  removeTheme: {
    permission: 'theme.choose',
    prepare: async (actor) => {
      const [{ id, code }, theme] = [await aProposal(), await aTheme()];
      await db().contributionTheme.create({ data: { contributionId: id, themeId: theme.id, origin: 'added' } });
      return () => removeTheme(actor, { code, themeId: theme.id });
    },
  },
  answerContribution: {
    permission: 'contribution.answer',
    prepare: async (actor) => {
      const { code } = await aProposal();
      return () => answerContribution(actor, { code, language: 'da', text: 'Tak for forslaget.' });
    },
  },
  markUse: {
    permission: 'contribution.answer',
    prepare: async (actor) => {
      const { code } = await aProposal();
      return () => markUse(actor, { code, use: 'used', reason: 'Bænken er med i planen.' });
    },
  },
  receiveFiles: { permission: 'file.leave', prepare: aboutFiles.receiveFiles },
  decideFile: { permission: 'case.decide', prepare: aboutFiles.decideFile },
  describePicture: { permission: 'case.decide', prepare: aboutFiles.describePicture },
  openOriginal: { permission: 'file.openQuarantined', prepare: aboutFiles.openOriginal },
  editAccount: {
    permission: 'account.edit',
    prepare: async (actor) => () => editAccount(actor, { name: 'Et navn', language: 'en' }),
  },
  endSession: {
    permission: 'account.reach',
    prepare: async (actor) => () => endSession(actor, { sessionToken: 'unknown' }),
  },
  endOwnSession: {
    permission: 'account.edit',
    prepare: async (actor) => {
      const userId = personIdOf(actor) ?? (await aCitizen()).personId;
      await startSession(db(), userId);
      const { id } = await db().session.findFirstOrThrow({ where: { userId } });
      return () => endOwnSession(actor, { id });
    },
  },
  endOtherSessions: {
    permission: 'account.edit',
    prepare: async (actor) => () => endOtherSessions(actor, { sessionToken: 'this one' }),
  },
  signInWithIdentity: {
    permission: 'account.reach',
    prepare: async (actor) => () =>
      signInWithIdentity(actor, { identity: anIdentity(), locale: 'da', browser: 'Firefox, Linux' }),
  },
  requestSignInLink: {
    permission: 'account.reach',
    prepare: async (actor) => () =>
      requestSignInLink(actor, { email: `${key()}@borger.example`, locale: 'da', returnTo: '/', browser: 'Firefox, Linux' }),
  },
  ...rows('things.follow', following),
  ...rows('data.ask', ownDataRights),
  ...rows('account.erase', ownErasure),
  ...rows('request.answer', answeringRequests),
  // A mail’s token opens these two, whoever holds it.
  unsubscribe: { permission: null, prepare: async (actor) => () => unsubscribe(actor, { token: 'guessed' }) },
  resubscribe: { permission: null, prepare: async (actor) => () => resubscribe(actor, { token: 'guessed' }) },
  declineCoAuthorship: {
    permission: null,
    prepare: async (actor) => () => declineCoAuthorship(actor, { token: 'guessed-guessed-guessed' }),
  },
  confirmGuest: { permission: null, prepare: async (actor) => () => confirmGuest(actor, { token: 'guessed' }) },
  // The three doors below are opened by what one holds, not by who one is; without it they stay shut for all.
  confirmSignIn: { permission: null, prepare: async (actor) => () => confirmSignIn(actor, { token: 'guessed' }) },
  claimAdministration: {
    permission: null,
    prepare: async (actor) => () => claimAdministration(actor, { token: 'guessed', email: 'a@borger.example', locale: 'da' }),
  },
  openDemonstrationDoor: {
    permission: null,
    prepare: async (actor) => () => openDemonstrationDoor(actor, { door: 'administrator' }),
  },
};

async function slugOf(projectId: string): Promise<string> {
  const { slug } = await db().project.findUniqueOrThrow({ where: { id: projectId }, select: { slug: true } });
  return slug;
}
