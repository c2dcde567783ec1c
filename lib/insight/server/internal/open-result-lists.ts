import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { ranked } from '@/lib/participation/priority-votes';
import { db } from '@/lib/platform/db';
import { suppressSmallTotal } from '@/lib/statistics/small-groups';
import { listSurveyResults as listResultsById } from '@/lib/surveys/server/survey-result-queries';
import type { Bar, Figure, Named, PopulationView, QuestionResult } from '@/lib/surveys/survey-views';
import type { OpenItem, OpenPart } from '../../open-catalogue';
import { inBoth } from '../../open-parts';
import { fromKeyInProject, pagesOf } from './open-keys';
import { shown } from './open-project-lists';

const slugOnly = { select: { slug: true } } as const;
const ofProject = (slug: string | undefined) => ({ ...shown, ...(slug !== undefined && { slug }) });

type SurveyResult = OpenItem<'survey-results'>;

export async function listSurveyResults(
  { filters, limit, after, key }: OpenPart<'survey-results'>,
  now: Date,
): Promise<SurveyResult[]> {
  // A survey lies in a project by way of its phase.
  const { project, slug, OR } = fromKeyInProject({ after, key }) as {
    project?: object;
    slug?: string;
    OR?: [{ project: object }, { project: object; slug: object }];
  };
  const found = await db().survey.findMany({
    where: {
      published: { isNot: null },
      AND: [
        { phase: { ...shown, project: ofProject(filters.project) } },
        project ? { phase: { project }, slug } : {},
        OR ? { OR: OR.map(({ project: of, ...own }) => ({ phase: { project: of }, ...own })) } : {},
      ],
    },
    orderBy: [{ phase: { project: { slug: 'asc' } } }, { slug: 'asc' }],
    take: limit,
    select: { id: true },
  });
  const results = new Map(
    (
      await listResultsById(
        found.map(({ id }) => id),
        now,
      )
    ).map((survey) => [survey.id, survey]),
  );
  return found.flatMap(({ id }) => {
    const survey = results.get(id);
    if (!survey) return [];
    const at = { slug: survey.project.slug, survey: survey.slug };
    return {
      key: `${at.slug}.${at.survey}`,
      project: at.slug,
      url: pagesOf('/projects/[slug]/surveys/[survey]/results', at),
      title: inBoth(survey, 'title'),
      intro: inBoth(survey, 'intro'),
      state: survey.phase.state,
      opensOn: survey.phase.opensOn,
      closesOn: survey.phase.closesOn,
      isCounted: survey.isCounted,
      countedAfter: survey.lastAnswerOn,
      persons: survey.persons,
      counted: survey.counted,
      unpublished: survey.unpublished,
      questions: survey.questions.map(toQuestion),
      isExample: survey.isExample,
    };
  });
}

function toQuestion(question: QuestionResult): SurveyResult['questions'][number] {
  return {
    key: question.key,
    kind: question.kind,
    label: inBoth(question, 'label'),
    unit: question.unit ? inBoth(question.unit, 'unit') : null,
    texts: question.texts,
    figure: toFigure(question.figure),
    population: question.population ? toPopulation(question.population) : null,
  };
}

function toPopulation({ persons, asOf, isExample, ...row }: PopulationView): SurveyResult['questions'][number]['population'] {
  const groups = Object.entries(persons).map(([key, inGroup]) => ({ key, persons: inGroup }));
  return { groups, source: inBoth(row, 'source'), asOf, isExample };
}

const named = (row: Named) => ({ key: row.key, label: inBoth(row, 'label') });
const bar = (row: Bar) => ({ ...named(row), persons: row.persons });

function toFigure(figure: Figure): SurveyResult['questions'][number]['figure'] {
  switch (figure.type) {
    case 'bars':
      return { ...figure, bars: figure.bars.map(bar) };
    case 'matrix':
      return {
        ...figure,
        options: figure.options.map(named),
        rows: figure.rows.map((row) => ({ ...named(row), persons: row.persons, unanswered: row.unanswered })),
      };
    case 'ranking':
      return { ...figure, places: figure.places.map((place) => ({ ...bar(place), average: place.average })) };
    case 'shares':
      return { ...figure, shares: figure.shares.map((share) => ({ ...named(share), percent: share.percent })) };
    case 'places':
      return {
        ...figure,
        towns: figure.towns.map(({ name, lon, lat, persons }) => ({ area: name, longitude: lon, latitude: lat, persons })),
      };
    default:
      return figure;
  }
}

/** As many as the page of a result shows. */
const mostRanked = 50;

/** The results everybody can see: of votes that are over, and of open ones that are shown as they are given. Three statements. */
export async function listVoteResults(
  { filters, limit, ...from }: OpenPart<'vote-results'>,
  now: Date,
): Promise<OpenItem<'vote-results'>[]> {
  const today = new Date(`${copenhagenDate(now)}T00:00:00Z`);
  const phases = await db().phase.findMany({
    where: {
      ...shown,
      votes: { not: null },
      acts: { has: 'prioritise' },
      AND: [
        { project: ofProject(filters.project) },
        { OR: [{ closesOn: { lt: today } }, { opensOn: { lte: today }, votesShown: 'at_once' }] },
        fromKeyInProject(from),
      ],
    },
    orderBy: [{ project: { slug: 'asc' } }, { slug: 'asc' }],
    take: limit,
    select: { id: true, slug: true, votes: true, closesOn: true, isExample: true, project: slugOnly },
  });
  const phaseIds = phases.map(({ id }) => id);
  const [totals, counted] = await Promise.all([
    db().$queryRaw<{ phaseId: string; persons: number; given: number }[]>`
      SELECT "phaseId", count(DISTINCT "personId")::int AS "persons", count(*)::int AS "given"
      FROM "PriorityVote" WHERE "phaseId" = ANY(${phaseIds}::text[]) GROUP BY "phaseId"`,
    db().$queryRaw<{ phaseId: string; code: string; votes: number }[]>`
      SELECT * FROM (
        SELECT v."phaseId", c."code", count(*)::int AS "votes",
          row_number() OVER (PARTITION BY v."phaseId" ORDER BY count(*) DESC, c."code") AS "place"
        FROM "PriorityVote" v
        JOIN "Contribution" c ON c."id" = v."proposalId" JOIN "Publication" b ON b."contributionId" = c."id"
        WHERE v."phaseId" = ANY(${phaseIds}::text[]) GROUP BY v."phaseId", c."code"
      ) each WHERE "place" <= ${mostRanked}`,
  ]);
  return phases.map(({ id, slug, votes, closesOn, isExample, project }) => {
    const { persons, given } = totals.find(({ phaseId }) => phaseId === id) ?? { persons: 0, given: 0 };
    const ranking = ranked(
      counted.filter(({ phaseId }) => phaseId === id).map(({ code, votes: count }) => ({ proposal: code, votes: count })),
      persons,
    );
    return {
      key: `${project.slug}.${slug}`,
      project: project.slug,
      phase: `${project.slug}.${slug}`,
      votesEach: votes ?? 0,
      closesOn: dateOnly(closesOn),
      persons: suppressSmallTotal(persons),
      given: ranking && given,
      ranking,
      isExample,
    };
  });
}
