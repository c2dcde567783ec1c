import { expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { getDecision, listDecisions } from '@/lib/decisions/server/decision-queries';
import { getEvaluation, listExperience } from '@/lib/decisions/server/evaluation-queries';
import { listPlanGrants, listProjectGrants } from '@/lib/decisions/server/pool-grant-queries';
import { getOpenItem } from '@/lib/insight/server/open-lists';
import { listPublicAddresses } from '@/lib/insight/server/public-addresses';
import { listModerationLog } from '@/lib/moderation/server/moderation-log-queries';
import { submitReport } from '@/lib/moderation/server/submit-report';
import { follow } from '@/lib/notifications/server/follow';
import { getCommentPage, listPhaseComments } from '@/lib/participation/server/comment-queries';
import { getParticipationProject } from '@/lib/participation/server/project-queries';
import { getProposalPage, listProposals } from '@/lib/participation/server/proposal-queries';
import { getOwnCommentSupports, getOwnSupport, getSupportPage } from '@/lib/participation/server/support-queries';
import { getVoting } from '@/lib/participation/server/vote-queries';
import { now } from '@/lib/platform/clock';
import { getHearingPage } from '@/lib/projects/server/hearing-queries';
import { getMeetingPage, getOwnSignUp } from '@/lib/projects/server/meeting-queries';
import { getNewsPage, getNewsPost } from '@/lib/projects/server/news-queries';
import { getProjectPage } from '@/lib/projects/server/project-page-queries';
import { listOpenPhases, listProjectPoints, listProjects } from '@/lib/projects/server/project-queries';
import { getPosters, getSharedProject } from '@/lib/projects/server/share-queries';
import { getPlan, getThemePage, listThemes } from '@/lib/strategy/server/plan-queries';
import { getSurveyForm } from '@/lib/surveys/server/survey-form-queries';
import { getSurveyId, listThemeFindings } from '@/lib/surveys/server/survey-result-queries';
import { browseFilterFrom } from '@/lib/thread/browse-filter';
import { countFound, listBrowseOptions, listFound } from '@/lib/thread/server/browse-queries';
import { getCoverage } from '@/lib/thread/server/coverage-queries';
import { listFoundDocuments } from '@/lib/thread/server/found-documents-queries';
import { getPath, hasPath } from '@/lib/thread/server/path-queries';
import { findCompletePath, listSaidAndDone } from '@/lib/thread/server/said-and-done-queries';
import {
  countThemeFigures,
  countThreadFigures,
  listThemeContributions,
  listThreadContributions,
} from '@/lib/thread/server/theme-queries';
import { listThemeDecisions, listThemeEffects, listThemeStrands } from '@/lib/thread/server/theme-strand-queries';
import { testDatabase } from '@/tests/support/database';
import { aFullProject } from '@/tests/support/factories/full-project';
import { aCitizen } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';
import { everyOpenItem } from '@/tests/support/open-data';

testDatabase();

const canary = 'kanariefugl';
const aProjectFor = (forWhom: 'everybody' | 'invited') => aFullProject(forWhom, canary);

type Full = Awaited<ReturnType<typeof aFullProject>>;

/** The public queries that tell anything of it, by list, address, number or count. */
async function telling({
  theme,
  project,
  phase,
  proposal,
  comment,
  survey,
  meeting,
  post,
  decision,
  plan,
}: Full): Promise<string[]> {
  const [slug, at] = [project.slug, now()];
  const { projects } = await listBrowseOptions();
  const everything = browseFilterFrom({});
  const byName: Record<string, unknown> = {
    getSharedProject: await getSharedProject(slug),
    getPosters: await getPosters(await anEmployee(['administrator']), slug, at),
    getProjectPage: await getProjectPage(slug, at),
    getParticipationProject: await getParticipationProject(slug, at),
    getMeetingPage: await getMeetingPage(slug, meeting.id),
    getOwnSignUp: await getOwnSignUp(await aCitizen(), slug, meeting.id),
    getNewsPage: await getNewsPage(slug),
    getNewsPost: await getNewsPost(slug, post.slug),
    getHearingPage: await getHearingPage(slug, phase.slug, at),
    getCommentPage: await getCommentPage(comment.code, null),
    getProposalPage: await getProposalPage(null, proposal.code),
    getVoting: await getVoting(anonymous, { project: slug, phase: phase.slug }, null, at),
    getSurveyForm: await getSurveyForm(anonymous, { project: slug, survey: survey.slug }, at),
    getSurveyId: await getSurveyId({ project: slug, survey: survey.slug }),
    getPath: await getPath(comment.code, at),
    hasPath: (await hasPath(proposal.code)) || null,
    openProject: await getOpenItem('projects', slug, at),
    openContribution: await getOpenItem('contributions', proposal.code, at),
    openMeeting: await getOpenItem('meetings', meeting.id, at),
    getDecision: await getDecision(decision.slug),
    getEvaluation: await getEvaluation(project.id),
    getOwnSupport: await getOwnSupport(await aCitizen(), proposal.code),
    getSupportPage: await getSupportPage(await aCitizen(), proposal.code),
    findCompletePath: await findCompletePath(),
  };
  const lists: Record<string, unknown> = {
    listProjects: await listProjects(at),
    listProjectPoints: await listProjectPoints(at),
    listOpenPhases: await listOpenPhases(at),
    openContributions: await everyOpenItem('contributions'),
    getContributionViews: await getContributionViews([proposal.id, comment.id]),
    listProposals: (await listProposals(project.id, null)).items,
    listPhaseComments: (await listPhaseComments(project.id, null)).items.map((thread) => thread.comment),
    listBrowseOptions: projects,
    listFound: await listFound(everything, projects),
    listFoundByWord: await listFound({ ...everything, words: canary }, projects),
    listFoundDocuments: await listFoundDocuments(browseFilterFrom({ kind: 'document' }), projects),
    getCoverage: await getCoverage(),
    listSaidAndDone: await listSaidAndDone(),
    listThemeContributions: await listThemeContributions(theme.id),
    listThreadContributions: await listThreadContributions(),
    listThemeStrands: await listThemeStrands(theme.id, at),
    listThemeDecisions: await listThemeDecisions(theme.id),
    listThemeEffects: await listThemeEffects(theme.id),
    listThemeFindings: await listThemeFindings(theme.id, at),
    listModerationLog: await listModerationLog(null),
    listDecisions: await listDecisions(),
    listProjectGrants: await listProjectGrants(project.id),
    listPlanGrants: await listPlanGrants(plan.slug),
    listExperience: await listExperience({ words: canary, theme: '' }),
    getOwnCommentSupports: await getOwnCommentSupports(await aCitizen(), [comment.code]),
    getPlan: await getPlan(),
    listThemes: await listThemes(),
    getThemePage: await getThemePage(theme.slug),
    listPublicAddresses: await listPublicAddresses(0, 1000),
  };
  const told = Object.entries(lists).filter(([, list]) => {
    const text = JSON.stringify(list) ?? '';
    return [canary, slug, project.id, proposal.code, comment.code].some((word) => text.includes(word));
  });
  const counts = {
    countFound: (await countFound(everything, projects)).total,
    countThemeFigures: (await countThemeFigures(theme.id)).sent,
    countThreadFigures: (await countThreadFigures()).sent,
  };
  return [
    ...Object.entries(byName).filter(([, one]) => one !== null),
    ...told,
    ...Object.entries(counts).filter(([, count]) => count > 0),
  ].map(([query]) => query);
}

test('no public query tells anything of a project for invited people, and nearly all of them tell of one for everybody', async () => {
  expect(await telling(await aProjectFor('invited'))).toEqual([]);
  const open = await telling(await aProjectFor('everybody'));
  expect(open.length, open.join(', ')).toBeGreaterThan(38);
});

test('no command that names something of it does anything for a stranger', async () => {
  const { project, comment } = await aProjectFor('invited');
  const stranger = await aCitizen();
  const refusals = [
    await follow(stranger, { what: 'project', slug: project.slug }),
    await submitReport(stranger, { code: comment.code, reason: 'abuse', text: '', reader: 'x' }),
  ];
  expect(refusals.map((result) => result.ok)).toEqual([false, false]);
});
