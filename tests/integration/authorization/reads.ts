import type { Actor } from '@/lib/audit/actor';
import type { Permission } from '@/lib/audit/permissions';
import { listAccess, listAccessors } from '@/lib/audit/server/access-queries';
import { listEvents } from '@/lib/audit/server/event-queries';
import { getServedFile } from '@/lib/contributions/server/served-file';
import { getThemeAgreement, getTopicAgreement, listTopics, listTopicWork } from '@/lib/contributions/server/topic-queries';
import { getBulkAnswer } from '@/lib/decisions/server/bulk-answer-queries';
import { listContributionWork } from '@/lib/decisions/server/contribution-work-queries';
import { getDecisionForEditing, listCitable, listDecisionsForEditing } from '@/lib/decisions/server/decision-desk-queries';
import { getEffectForEditing, listEffectsForEditing } from '@/lib/decisions/server/effect-queries';
import { getEvaluationForEditing } from '@/lib/decisions/server/evaluation-queries';
import { getGrantForEditing, listGrantsForEditing } from '@/lib/decisions/server/pool-grant-queries';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import {
  getPartner,
  getPerson,
  listGrantableThemes,
  listManageableProjects,
  listPartners,
  listPeople,
} from '@/lib/identity/server/administration-queries';
import {
  getComposedSummary,
  getSummaryPreview,
  listComposedSummaries,
  listSummarySubjects,
  listSummaryTemplates,
} from '@/lib/insight/server/composed-queries';
import { getSummarySharing } from '@/lib/insight/server/sharing-queries';
import { getSummaryChoices, getSummaryContent, getSummaryScope } from '@/lib/insight/server/summary-queries';
import { getGrantedVersion } from '@/lib/insight/server/version-queries';
import { getOperations } from '@/lib/jobs/server/operations-queries';
import { getAppeal, listAppeals } from '@/lib/moderation/server/appeal-queries';
import { getAuthorHistory, listSimilar } from '@/lib/moderation/server/beside-queries';
import { listBlocks } from '@/lib/moderation/server/block-queries';
import { getBulkPreview } from '@/lib/moderation/server/bulk-queries';
import { listCaseFiles } from '@/lib/moderation/server/case-file-queries';
import { getCase } from '@/lib/moderation/server/case-queries';
import { getCaseStanding } from '@/lib/moderation/server/case-standing-queries';
import { listDeciders } from '@/lib/moderation/server/colleague-queries';
import { getFilterChoices } from '@/lib/moderation/server/filter-queries';
import { countCases, countPresets, getNextCaseCode, listOpenCases } from '@/lib/moderation/server/queue-queries';
import { listReportsOfCase } from '@/lib/moderation/server/report-queries';
import { listTemplates } from '@/lib/moderation/server/template-queries';
import { countNewsletterReaders, getNewsletterForEditing, listNewsletters } from '@/lib/newsletters/server/newsletter-queries';
import { countAudience } from '@/lib/notifications/server/audience-size';
import { getLetter, listLetters } from '@/lib/notifications/server/letter-queries';
import { getNewsletterPreview } from '@/lib/notifications/server/mail-previews';
import { listQueues, listStuckMails, listSuppressed } from '@/lib/notifications/server/operations-queries';
import { listUnreached } from '@/lib/notifications/server/unreached-queries';
import { getCaseIndex } from '@/lib/papers/server/case-index-queries';
import { getAnnualCycle } from '@/lib/papers/server/cycle-queries';
import { getNoteDesk, listAppendices, listProjectNotes, listQuotable } from '@/lib/papers/server/note-desk-queries';
import { getPaperDesk, getPaperPreview, listPaperRows } from '@/lib/papers/server/paper-desk-queries';
import { getServedNote } from '@/lib/papers/server/public-note-queries';
import { getServedPaper } from '@/lib/papers/server/public-paper-queries';
import { getServedSummary } from '@/lib/papers/server/summary-file-queries';
import { getBatch, getBatchCodes, getBatchLines, listBatches } from '@/lib/participation/server/batch-queries';
import { listCategoriesForEditing } from '@/lib/participation/server/category-queries';
import { listReplies } from '@/lib/participation/server/reply-queries';
import { now } from '@/lib/platform/clock';
import { getRequest, listRequests, listRetention } from '@/lib/privacy/server/request-queries';
import { getCircleForEditing } from '@/lib/projects/server/circle-queries';
import { getDocumentsForEditing, getServedDocument, listHearableDocuments } from '@/lib/projects/server/document-queries';
import {
  getPhaseForEditing,
  getProjectForEditing,
  listParentChoices,
  listProjectsForEditing,
} from '@/lib/projects/server/editing-queries';
import { getFactForEditing, getFactsForEditing } from '@/lib/projects/server/fact-queries';
import { getHearingForEditing } from '@/lib/projects/server/hearing-queries';
import { getMeetingForEditing, getMeetingsForEditing } from '@/lib/projects/server/meeting-queries';
import { getNewsForEditing, getNewsPostForEditing } from '@/lib/projects/server/news-queries';
import { listReviews } from '@/lib/projects/server/review-queries';
import { getPosters } from '@/lib/projects/server/share-queries';
import { getInitiativeForEditing } from '@/lib/strategy/server/plan-queries';
import { listLibraryQuestions } from '@/lib/surveys/server/library-queries';
import { getPopulationForEditing } from '@/lib/surveys/server/population-queries';
import { getServedSurveyFile } from '@/lib/surveys/server/served-survey-file';
import { getSurveyDesk } from '@/lib/surveys/server/survey-desk-queries';
import {
  getCopyableSurvey,
  getDraftCopy,
  getSurveyEditor,
  getSurveyVersion,
  listCopyableSurveys,
} from '@/lib/surveys/server/survey-editor-queries';
import { getSurveyTextWork } from '@/lib/surveys/server/survey-text-queries';
import { getSurveyWork } from '@/lib/surveys/server/survey-work-queries';
import type { World } from './world';

type Read = { permission: Permission; ask: (actor: Actor, world: World) => unknown };

const reads = (permission: Permission, asked: Record<string, Read['ask']>): Record<string, Read> =>
  Object.fromEntries(Object.entries(asked).map(([query, ask]) => [query, { permission, ask }]));

/** Query by query: the right that decides whether it tells anything of a world of rows. */
export const readMatrix: Record<string, Read> = {
  ...reads('project.read', {
    listProjectsForEditing: (actor) => listProjectsForEditing(actor),
    getProjectForEditing: (actor, { project }) => getProjectForEditing(actor, project.slug),
    getPosters: (actor, { project }) => getPosters(actor, project.slug, new Date()),
    getDocumentsForEditing: (actor, { project }) => getDocumentsForEditing(actor, project.slug),
    getServedDocument: (actor, { withdrawnDocument }) => getServedDocument(actor, withdrawnDocument.fileId),
    getMeetingsForEditing: (actor, { project }) => getMeetingsForEditing(actor, project.slug),
    getNewsForEditing: (actor, { project }) => getNewsForEditing(actor, project.slug),
    listReviews: (actor, { project }) => listReviews(actor, project.id),
    getFactsForEditing: (actor, { project }) => getFactsForEditing(actor, project.slug),
    getHearingForEditing: (actor, { project, hearing }) => getHearingForEditing(actor, project.slug, hearing.slug),
    getPhaseForEditing: (actor, { project, phase }) => getPhaseForEditing(actor, project.slug, phase.slug),
    listDecisionsForEditing: (actor, { project }) => listDecisionsForEditing(actor, project.id),
    getDecisionForEditing: (actor, { project, decision }) => getDecisionForEditing(actor, project.slug, decision.slug),
    listCitable: async (actor, { decision }) => (await listCitable(actor, decision.id, 'unremarked')).items,
    listGrantsForEditing: (actor, { project }) => listGrantsForEditing(actor, project.id),
    getGrantForEditing: (actor, { project, grant }) => getGrantForEditing(actor, project.slug, grant.id),
    getEvaluationForEditing: (actor, { project }) => getEvaluationForEditing(actor, project.id),
    listEffectsForEditing: (actor, { project }) => listEffectsForEditing(actor, project.id),
    getSurveyWork: (actor, { project, phase }) => getSurveyWork(actor, { project: project.slug, phase: phase.slug }, now()),
    getEffectForEditing: (actor, { project, effect }) => getEffectForEditing(actor, project.slug, effect.id),
  }),
  ...reads('project.edit', {
    listParentChoices: (actor) => listParentChoices(actor),
    getCircleForEditing: (actor, { project }) => getCircleForEditing(actor, project.slug),
    listHearableDocuments: (actor, { project }) => listHearableDocuments(actor, project.id),
    getMeetingForEditing: (actor, { project, meeting }) => getMeetingForEditing(actor, project.slug, meeting.id),
    getNewsPostForEditing: (actor, { project, newsPost }) => getNewsPostForEditing(actor, project.slug, newsPost.slug),
    getFactForEditing: (actor, { project, fact }) => getFactForEditing(actor, project.slug, fact.id),
    listCategoriesForEditing: (actor, { project }) => listCategoriesForEditing(actor, project.id),
    getCaseIndex: (actor, { project }) => getCaseIndex(actor, project.slug, { filter: { order: 'number' } }),
    getPaperDesk: (actor, { paper: { hearing } }) => getPaperDesk(actor, { project: hearing.project, phase: hearing.slug }),
    getPaperPreview: (actor, { paper: { hearing } }) => getPaperPreview(actor, { project: hearing.project, phase: hearing.slug }),
    listPaperRows: (actor, { paper: { hearing } }) =>
      listPaperRows(actor, { project: hearing.project, phase: hearing.slug, filter: 'all', from: 0 }),
    getServedPaper: (actor, { paperVersion }) => getServedPaper(actor, paperVersion.id, 'json'),
    listProjectNotes: (actor, { collection: { slug } }) => listProjectNotes(actor, slug),
    getNoteDesk: (actor, { collection }) => getNoteDesk(actor, collection.id),
    listQuotable: async (actor, { collection }) => (await listQuotable(actor, collection.id)).items,
    getServedNote: (actor, { collection }) => getServedNote(actor, collection.versionId, 'json'),
  }),
  ...reads('cycle.read', {
    getAnnualCycle: (actor) => getAnnualCycle(actor, Number(copenhagenDate(now()).slice(0, 4))),
    listAppendices: (actor) => listAppendices(actor),
  }),
  ...reads('survey.borrow', {
    getCopyableSurvey: (actor, { survey }) => getCopyableSurvey(actor, survey.id),
    listCopyableSurveys: (actor) => listCopyableSurveys(actor),
    listLibraryQuestions: (actor) => listLibraryQuestions(actor),
  }),
  ...reads('survey.write', {
    getServedSurveyFile: (actor, { surveyPicture }) => getServedSurveyFile(actor, surveyPicture.id),
    getSurveyEditor: (actor, { project, phase }) => getSurveyEditor(actor, { project: project.slug, phase: phase.slug }),
    getSurveyDesk: (actor, { project, phase }) => getSurveyDesk(actor, { project: project.slug, phase: phase.slug }, new Date()),
    getSurveyVersion: (actor, { project, phase }) =>
      getSurveyVersion(actor, { project: project.slug, phase: phase.slug, number: 1 }),
    getDraftCopy: (actor, { project, phase, draftCopy }) =>
      getDraftCopy(actor, { project: project.slug, phase: phase.slug, id: draftCopy.id }),
  }),
  ...reads('case.read', {
    getSurveyTextWork: (actor, { project, phase }) => getSurveyTextWork(actor, { project: project.slug, phase: phase.slug }),
    listContributionWork: (actor) => listContributionWork(actor),
    listOpenCases: (actor) => listOpenCases(actor),
    countCases: (actor) => countCases(actor, [{}]),
    countPresets: (actor) => countPresets(actor),
    getNextCaseCode: (actor) => getNextCaseCode(actor, { id: '', code: '', openedAt: new Date(0), dueAt: new Date(0) }),
    getFilterChoices: (actor) => getFilterChoices(actor),
    getCase: (actor, { waiting }) => getCase(actor, waiting.code),
    getCaseStanding: (actor, { waiting }) => getCaseStanding(actor, waiting.code),
    listCaseFiles: (actor, { waiting }) => listCaseFiles(actor, waiting.id),
    listSimilar: (actor, { waiting }) => listSimilar(actor, waiting.code),
    getAuthorHistory: (actor, { waiting }) => getAuthorHistory(actor, waiting.code),
    listReportsOfCase: (actor, { published }) => listReportsOfCase(actor, published.code),
    listAppeals: (actor) => listAppeals(actor),
    getAppeal: (actor, { appeal }) => getAppeal(actor, appeal.id),
    getServedFile: (actor, { heldFile }) => getServedFile(actor, heldFile.id),
    listTopics: (actor, { project }) => listTopics(actor, project.id),
    listTopicWork: async (actor, { project }) => (await listTopicWork(actor, { projectId: project.id, filter: 'all' })).lines,
    getTopicAgreement: (actor, { project }) => getTopicAgreement(actor, project.id),
    getThemeAgreement: (actor, { project }) => getThemeAgreement(actor, project.id),
    listReplies: (actor, { hearing }) => listReplies(actor, { phaseId: hearing.id, filter: 'all', after: 0 }),
  }),
  ...reads('contribution.answer', {
    getBulkAnswer: async (actor, { published }) => (await getBulkAnswer(actor, { codes: [published.code] }, '')).lines,
  }),
  ...reads('strategy.edit', {
    getInitiativeForEditing: (actor, { initiative }) => getInitiativeForEditing(actor, initiative.slug),
  }),
  ...reads('contribution.enter', {
    listBatches: (actor, { sheets }) => listBatches(actor, sheets.read.phaseId),
    getBatch: (actor, { sheets }) => getBatch(actor, sheets.read.phaseId, sheets.read.batchId),
    getBatchLines: (actor, { sheets }) => getBatchLines(actor, sheets.read.batchId),
    getBatchCodes: (actor, { sheets }) => getBatchCodes(actor, sheets.entered.batchId),
  }),
  ...reads('desk.arrange', {
    listDeciders: (actor) => listDeciders(actor),
    listTemplates: (actor) => listTemplates(actor),
    countAudience: (actor, { project }) => countAudience(actor, 'effect.measured', { project: project.id }),
  }),
  ...reads('case.decide', {
    getBulkPreview: async (actor, { waiting }) => (await getBulkPreview(actor, { codes: [waiting.code] })).lines,
  }),
  ...reads('person.block', { listBlocks: (actor) => listBlocks(actor) }),
  ...reads('newsletter.write', {
    listNewsletters: (actor) => listNewsletters(actor),
    getNewsletterForEditing: (actor, { newsletter }) => getNewsletterForEditing(actor, newsletter.id),
    countNewsletterReaders: (actor, { newsletter }) => countNewsletterReaders(actor, newsletter.id),
    getNewsletterPreview: (actor, { newsletter }) => getNewsletterPreview(actor, newsletter.id, 'da'),
  }),
  ...reads('person.tell', {
    listUnreached: (actor) => listUnreached(actor),
    listLetters: (actor) => listLetters(actor),
    getLetter: (actor, { letters, letterId }) => getLetter(actor, letters, letterId),
  }),
  ...reads('summary.read', {
    getSummaryContent: (actor, { project }) => getSummaryContent(actor, { slug: project.slug }, now()),
    getSummaryScope: (actor, { project }) => getSummaryScope(actor, { slug: project.slug }, now()),
    getSummaryChoices: (actor, { project }) => getSummaryChoices(actor, project.slug, now()),
    getGrantedVersion: (actor, { summaryVersion }) => getGrantedVersion(actor, summaryVersion.code, now()),
    getServedSummary: (actor, { summaryVersion: { code } }) => getServedSummary(actor, { code, file: 'json', at: now() }),
  }),
  ...reads('summary.compose', {
    listComposedSummaries: (actor) => listComposedSummaries(actor),
    getComposedSummary: (actor, { summary }) => getComposedSummary(actor, summary.id),
    getSummaryPreview: (actor, { summary }) => getSummaryPreview(actor, summary.id, now()),
    getSummarySharing: (actor, { summary }) => getSummarySharing(actor, summary.id, now()),
  }),
  ...reads('summary.composeOfTheme', {
    listSummarySubjects: (actor) => listSummarySubjects(actor),
    listSummaryTemplates: (actor) => listSummaryTemplates(actor),
  }),
  ...reads('mail.operate', {
    listQueues: (actor) => listQueues(actor, now()),
    listStuckMails: (actor) => listStuckMails(actor, 'dead'),
    listSuppressed: (actor) => listSuppressed(actor),
    getOperations: (actor) => getOperations(actor, now()),
  }),
  ...reads('role.administer', {
    listPeople: (actor) => listPeople(actor),
    getPerson: (actor, { author }) => getPerson(actor, author.personId),
    listManageableProjects: (actor) => listManageableProjects(actor),
  }),
  ...reads('partner.administer', {
    listPartners: (actor) => listPartners(actor),
    listGrantableThemes: (actor) => listGrantableThemes(actor),
    getPartner: (actor, { partner }) => getPartner(actor, partner.organisationIds[0] ?? ''),
  }),
  ...reads('population.edit', { getPopulationForEditing: (actor) => getPopulationForEditing(actor) }),
  ...reads('log.read', {
    listEvents: (actor) => listEvents(actor),
    listAccess: (actor) => listAccess(actor),
    listAccessors: (actor) => listAccessors(actor),
  }),
  ...reads('request.answer', {
    listRequests: (actor) => listRequests(actor),
    getRequest: (actor, { request }) => getRequest(actor, request.number),
    listRetention: (actor) => listRetention(actor),
  }),
};

/** Queries that show somebody their own things, or what everybody sees: another person's are never asked for by id. */
export const ownThings = [
  'getBulkReport',
  'getCircle',
  'listCircleMeetings',
  'listOwnCircleIds',
  'listOwnCircles',
  'getCoAuthors',
  'getMailPreview',
  'getNoticesVersion',
  'getOwnBlock',
  'getOwnCase',
  'getOwnErasure',
  'getOwnExport',
  'getOwnFollow',
  'getOwnReply',
  'getOwnProposal',
  'getOwnSignUp',
  'getOwnSupport',
  'getOwnCommentSupports',
  'getPreferences',
  'getProposalDraft',
  'getSender',
  'getSingleKeys',
  'getSupportPage',
  'getSurveyForm',
  'getVoting',
  'listAnswerFiles',
  'listBegunProposals',
  'listBegunSurveys',
  'listFollows',
  'listGrantedProjects',
  'listGrantedSummaries',
  'listGrantedThemes',
  'listKeptContributions',
  'listMailPreviews',
  'listMyContributions',
  'listMyReports',
  'listMySupports',
  'listNotices',
  'listOwnConsents',
  'listOwnRequests',
  'listSavedFilters',
  'listSessions',
];
