import type { Actor } from '@/lib/audit/actor';
import { addTheme } from '@/lib/contributions/server/add-theme';
import { removeTheme } from '@/lib/contributions/server/remove-theme';
import { answerContribution } from '@/lib/decisions/server/answer-contribution';
import { markUse } from '@/lib/decisions/server/mark-use';
import { claimAdministration } from '@/lib/identity/server/claim-administration';
import { confirmSignIn } from '@/lib/identity/server/confirm-sign-in';
import { editAccount } from '@/lib/identity/server/edit-account';
import { endSession } from '@/lib/identity/server/end-session';
import { openDemonstrationDoor } from '@/lib/identity/server/open-demonstration-door';
import { requestSignInLink } from '@/lib/identity/server/request-sign-in-link';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { reopenCase } from '@/lib/moderation/server/reopen-case';
import { resubscribe } from '@/lib/notifications/server/resubscribe';
import { unsubscribe } from '@/lib/notifications/server/unsubscribe';
import { submitComment } from '@/lib/participation/server/submit-comment';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { supportProposal } from '@/lib/participation/server/support-proposal';
import { withdrawSupport } from '@/lib/participation/server/withdraw-support';
import { db } from '@/lib/platform/db';
import type { Result } from '@/lib/platform/result';
import { answerSurvey } from '@/lib/surveys/server/answer-survey';
import { saveSurvey } from '@/lib/surveys/server/save-survey';
import { aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPhase, aTheme } from '@/tests/support/factories/projects';
import { aSurvey } from '@/tests/support/factories/surveys';
import type { ActorName } from './actors';
import { editing } from './editing-rows';
import { measuring } from './effect-rows';
import { aboutFiles } from './file-rows';
import { following } from './following-rows';
import { authorsOwn, blocking, moderating } from './moderation-rows';
import { newsletterWriting, subscribing, subscribingByLink } from './newsletter-rows';
import { operating, reportingMail, telling } from './operations-rows';
import { caseworkRows, deskRows } from './queue-rows';
import { reporting } from './reporting-rows';

type Row = {
  /** Who may; everybody else is refused without a trace. */
  allows: readonly ActorName[];
  /** Prepares what the command needs and answers the call with sound input. */
  prepare: (actor: Actor) => Promise<() => Promise<Result<unknown, string>>>;
};

const everybody: ActorName[] = ['anonymous', 'citizen', 'moderator', 'project_manager', 'leader', 'administrator', 'partner'];
const signedIn = everybody.filter((name) => name !== 'anonymous');
const citizens: ActorName[] = ['citizen'];
const caseworkers: ActorName[] = ['moderator', 'project_manager', 'administrator'];
const employees: ActorName[] = ['moderator', 'project_manager', 'leader', 'administrator'];
const managers: ActorName[] = ['project_manager', 'administrator'];

const words = { locale: 'da', senderShown: 'role', senderName: '', falseAlarm: false, keepContact: false } as const;
const key = () => crypto.randomUUID();

/** Command by command: who may do it. Read by the matrix test, which fails for a command without a row. */
export const matrix: Record<string, Row> = {
  submitProposal: {
    allows: citizens,
    prepare: async (actor) => {
      const { phase } = await aProposal();
      const project = await slugOf(phase.projectId);
      const input = { ...words, project, title: 'En ny bænk', text: 'Sæt en bænk ved stien.', submissionKey: key() };
      return () => submitProposal(actor, input);
    },
  },
  submitComment: {
    allows: citizens,
    prepare: async (actor) => {
      const { phase, code } = await aProposal();
      const project = await slugOf(phase.projectId);
      const input = { ...words, project, proposal: code, text: 'God idé.', submissionKey: key() };
      return () => submitComment(actor, input);
    },
  },
  supportProposal: {
    allows: citizens,
    prepare: async (actor) => {
      const { code } = await aProposal();
      return () => supportProposal(actor, { code });
    },
  },
  withdrawSupport: {
    allows: citizens,
    prepare: async (actor) => {
      const proposal = await aProposal();
      if (actor.kind === 'citizen') await aSupport({ proposal, by: actor });
      return () => withdrawSupport(actor, { code: proposal.code });
    },
  },
  answerSurvey: {
    allows: citizens,
    prepare: async (actor) => {
      const survey = await aSurvey();
      const [question] = survey.questions;
      const answers = { [question?.id ?? '']: question?.options[0]?.id ?? '' };
      const input = {
        surveyId: survey.id,
        submissionKey: key(),
        locale: 'da',
        answers,
        falseAlarm: false,
        keepContact: false,
      } as const;
      return () => answerSurvey(actor, input);
    },
  },
  ...Object.fromEntries(Object.entries(editing).map(([command, prepare]) => [command, { allows: managers, prepare }])),
  ...Object.fromEntries(Object.entries(measuring).map(([command, prepare]) => [command, { allows: managers, prepare }])),
  ...Object.fromEntries(Object.entries(caseworkRows).map(([command, prepare]) => [command, { allows: caseworkers, prepare }])),
  ...Object.fromEntries(Object.entries(deskRows).map(([command, prepare]) => [command, { allows: employees, prepare }])),
  ...Object.fromEntries(
    Object.entries(operating).map(([command, prepare]) => [command, { allows: ['administrator'] as const, prepare }]),
  ),
  ...Object.fromEntries(Object.entries(telling).map(([command, prepare]) => [command, { allows: caseworkers, prepare }])),
  ...Object.fromEntries(Object.entries(reportingMail).map(([command, prepare]) => [command, { allows: [], prepare }])),
  ...Object.fromEntries(Object.entries(newsletterWriting).map(([command, prepare]) => [command, { allows: managers, prepare }])),
  ...Object.fromEntries(Object.entries(subscribing).map(([command, prepare]) => [command, { allows: everybody, prepare }])),
  ...Object.fromEntries(Object.entries(subscribingByLink).map(([command, prepare]) => [command, { allows: [], prepare }])),
  saveSurvey: {
    allows: managers,
    prepare: async (actor) => {
      const phase = await aPhase();
      const texts = { titleDa: 'Titel', titleEn: 'Title', introDa: 'Tekst', introEn: 'Text' };
      const question = { kind: 'text', labelDa: 'Hvad?', labelEn: 'What?', hintDa: '', hintEn: '', isRequired: false } as const;
      const questions = [{ ...question, optionsDa: [], optionsEn: [] }];
      const project = await slugOf(phase.projectId);
      return () => saveSurvey(actor, { project, phase: phase.slug, ...texts, questions });
    },
  },
  ...Object.fromEntries(Object.entries(reporting).map(([command, prepare]) => [command, { allows: everybody, prepare }])),
  decideCase: {
    allows: caseworkers,
    prepare: async (actor) => {
      const { code } = await aProposal({ isPublished: false });
      return () => decideCase(actor, { code, version: 1, outcome: 'published' });
    },
  },
  reopenCase: {
    allows: caseworkers,
    prepare: async (actor) => {
      const { code } = await aProposal();
      return () => reopenCase(actor, { code, version: 1 });
    },
  },
  ...Object.fromEntries(Object.entries(moderating).map(([command, prepare]) => [command, { allows: caseworkers, prepare }])),
  ...Object.fromEntries(Object.entries(blocking).map(([command, prepare]) => [command, { allows: managers, prepare }])),
  ...Object.fromEntries(Object.entries(authorsOwn).map(([command, prepare]) => [command, { allows: citizens, prepare }])),
  addTheme: {
    allows: caseworkers,
    prepare: async (actor) => {
      const [{ code }, theme] = [await aProposal(), await aTheme()];
      return () => addTheme(actor, { code, themeId: theme.id });
    },
  },
  removeTheme: {
    allows: caseworkers,
    prepare: async (actor) => {
      const [{ id, code }, theme] = [await aProposal(), await aTheme()];
      await db().contributionTheme.create({ data: { contributionId: id, themeId: theme.id, origin: 'added' } });
      return () => removeTheme(actor, { code, themeId: theme.id });
    },
  },
  answerContribution: {
    allows: managers,
    prepare: async (actor) => {
      const { code } = await aProposal();
      return () => answerContribution(actor, { code, language: 'da', text: 'Tak for forslaget.' });
    },
  },
  markUse: {
    allows: managers,
    prepare: async (actor) => {
      const { code } = await aProposal();
      return () => markUse(actor, { code, use: 'used', reason: 'Bænken er med i planen.' });
    },
  },
  receiveFiles: { allows: citizens, prepare: aboutFiles.receiveFiles },
  decideFile: { allows: caseworkers, prepare: aboutFiles.decideFile },
  describePicture: { allows: caseworkers, prepare: aboutFiles.describePicture },
  openOriginal: { allows: ['moderator', 'administrator'], prepare: aboutFiles.openOriginal },
  editAccount: {
    allows: signedIn,
    prepare: async (actor) => () => editAccount(actor, { name: 'Et navn', language: 'en' }),
  },
  endSession: {
    allows: everybody,
    prepare: async (actor) => () => endSession(actor, { sessionToken: 'unknown' }),
  },
  requestSignInLink: {
    allows: everybody,
    prepare: async (actor) => () =>
      requestSignInLink(actor, { email: `${key()}@borger.example`, locale: 'da', returnTo: '/', browser: 'Firefox, Linux' }),
  },
  ...Object.fromEntries(Object.entries(following).map(([command, prepare]) => [command, { allows: signedIn, prepare }])),
  // A mail’s token opens these two, whoever holds it.
  unsubscribe: { allows: [], prepare: async (actor) => () => unsubscribe(actor, { token: 'guessed' }) },
  resubscribe: { allows: [], prepare: async (actor) => () => resubscribe(actor, { token: 'guessed' }) },
  // The three doors below are opened by what one holds, not by who one is; without it they stay shut for all.
  confirmSignIn: { allows: [], prepare: async (actor) => () => confirmSignIn(actor, { token: 'guessed' }) },
  claimAdministration: {
    allows: [],
    prepare: async (actor) => () => claimAdministration(actor, { token: 'guessed', email: 'a@borger.example', locale: 'da' }),
  },
  openDemonstrationDoor: {
    allows: [],
    prepare: async (actor) => () => openDemonstrationDoor(actor, { door: 'administrator' }),
  },
};

async function slugOf(projectId: string): Promise<string> {
  const { slug } = await db().project.findUniqueOrThrow({ where: { id: projectId }, select: { slug: true } });
  return slug;
}
