import type { SummaryScope } from '@/lib/insight/summary-content';
import { db, type Prisma } from '@/lib/platform/db';

const whole = {
  project: { include: { publication: true } },
  proposal: { include: { supports: true } },
  comment: true,
  themes: { include: { theme: true } },
  topics: true,
  answers: true,
  uses: true,
  entry: true,
  guest: true,
  place: true,
} satisfies Prisma.ContributionInclude;
const answered = { answers: true, survey: { include: { phase: true } } } satisfies Prisma.SurveyResponseInclude;

export type Said = Prisma.ContributionGetPayload<{ include: typeof whole }>;
export type Response = Prisma.SurveyResponseGetPayload<{ include: typeof answered }>;
export type Rows = Awaited<ReturnType<typeof readRows>>;

/** Every row a summary is made of, read whole. `said` is what is counted, `all` what the whole project or theme holds. */
export async function readRows(scope: SummaryScope) {
  const published = await db().contribution.findMany({ where: { publication: { isNot: null } }, include: whole });
  const projects = (
    await db().project.findMany({ include: { publication: true, phases: true, themes: { include: { theme: true } } } })
  )
    .filter(({ publication }) => publication)
    .filter(({ slug, themes }) =>
      'slug' in scope ? slug === scope.slug : themes.some(({ theme }) => theme.slug === scope.theme),
    );
  const isOf = (id: string | null) => projects.some((project) => project.id === id);
  const isCounted = ({ project, themes }: Said) =>
    'slug' in scope
      ? project.slug === scope.slug
      : project.publication !== null && themes.some(({ theme }) => theme.slug === scope.theme);
  const all = published.filter(isCounted);
  const phases = projects.flatMap((project) => project.phases);
  const phaseId = phases.find(({ slug }) => slug === scope.phase)?.id;
  const isWithin = (date: string) => (!scope.from || date >= scope.from) && (!scope.to || date <= scope.to);
  const responses = await db().surveyResponse.findMany({ include: answered });
  const effects = await db().effect.findMany({ include: { theme: true, replacement: true } });
  return {
    ...{ scope, projects, phases, phaseId, all, isWithin },
    elsewhere: published.filter((each) => !all.includes(each)),
    said: all.filter((each) => (!phaseId || each.phaseId === phaseId) && isWithin(dayOf(each.submittedAt))),
    responses: responses.filter(({ survey }) => isOf(survey.phase.projectId)),
    decisions: (await db().decision.findMany()).filter(({ projectId, publishedAt }) => publishedAt && isOf(projectId)),
    effects: effects
      .filter(({ replacement }) => !replacement)
      .filter(({ projectId, theme }) => ('slug' in scope ? isOf(projectId) : theme?.slug === scope.theme)),
    population: await db().populationFigure.findMany(),
  };
}

/** The date of a moment in Copenhagen; of a calendar date itself. */
export function dayOf(at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen' }).format(at);
}
