import { db } from '@/lib/platform/db';

type Ids = { [kind: string]: unknown };
const held = { startsAt: true, endsAt: true, placeDa: true, placeEn: true, link: true } as const;
const titles = { titleDa: true, titleEn: true } as const;
const isShown = { publication: { isNot: null } } as const;
/** Of a meeting: whoever hears of it has signed up, and could read it. */
const isShownToSome = { OR: [isShown, { opening: { isNot: null } }] };

/** Finds all that some events name, each kind in one statement; only what is shown to everybody is found. */
export async function findNamed(all: readonly Ids[]) {
  const idsOf = (kind: string) => [...new Set(all.map((ids) => [ids[kind]].flat()[0]).filter((id) => typeof id === 'string'))];
  const [contributions, phases, decisions, effects, surveys, posts, meetings, moves] = await Promise.all([
    db().contribution.findMany({
      where: { ...isShown, id: { in: [...idsOf('contribution'), ...idsOf('proposal')] } },
      select: { id: true, code: true, projectId: true, proposal: { select: { title: true } } },
    }),
    db().phase.findMany({
      where: { ...isShown, id: { in: idsOf('phase') } },
      select: { id: true, projectId: true, closesOn: true, ...titles, survey: { select: { slug: true, ...titles } } },
    }),
    db().decision.findMany({
      where: { publishedAt: { not: null }, id: { in: idsOf('decision') } },
      select: { id: true, projectId: true, slug: true, ...titles },
    }),
    db().effect.findMany({
      where: { id: { in: idsOf('effect') } },
      select: { id: true, projectId: true, themeId: true, indicatorDa: true, indicatorEn: true },
    }),
    db().survey.findMany({
      where: { id: { in: idsOf('survey') }, phase: isShown },
      select: { id: true, slug: true, ...titles, phase: { select: { projectId: true } } },
    }),
    db().newsPost.findMany({
      where: { id: { in: idsOf('news') }, project: isShown },
      select: { id: true, slug: true, projectId: true, ...titles },
    }),
    db().meeting.findMany({
      where: { id: { in: idsOf('meeting') }, project: isShownToSome },
      select: { id: true, projectId: true, ...held, ...titles },
    }),
    db().meetingMove.findMany({ where: { id: { in: idsOf('move') } }, select: { id: true, ...held } }),
  ]);
  const projectIds = [...contributions, ...phases, ...decisions, ...effects].map(({ projectId }) => projectId);
  const surveyProjects = surveys.map(({ phase }) => phase.projectId);
  const wanted = [...idsOf('project'), ...projectIds, ...surveyProjects].filter((id) => id !== null);
  const [projects, themes] = await Promise.all([
    db().project.findMany({
      where: {
        OR: [isShown, { opening: { isNot: null }, meetings: { some: { id: { in: idsOf('meeting') } } } }],
        id: { in: wanted },
      },
      select: { id: true, slug: true, inviteOnly: true, ...titles },
    }),
    db().theme.findMany({
      where: { id: { in: [...idsOf('theme'), ...effects.map(({ themeId }) => themeId).filter((id) => id !== null)] } },
      select: { id: true, slug: true, ...titles },
    }),
  ]);
  const found = {
    contribution: byId(contributions.map(({ proposal, ...row }) => ({ ...row, title: proposal?.title ?? null }))),
    phase: byId(phases.map(({ closesOn, ...row }) => ({ ...row, closesOn: closesOn.toISOString().slice(0, 10) }))),
    decision: byId(decisions),
    effect: byId(effects),
    survey: byId(surveys),
    post: byId(posts),
    meeting: byId(meetings),
    move: byId(moves),
    project: byId(projects),
    theme: byId(themes),
  };
  return (ids: Ids) => {
    const one = <Row>(rows: Map<string, Row>, id: unknown) => rows.get(String([id].flat()[0]));
    const contribution = one(found.contribution, ids.contribution);
    const phase = one(found.phase, ids.phase);
    const decision = one(found.decision, ids.decision);
    const effect = one(found.effect, ids.effect);
    const survey = one(found.survey, ids.survey);
    const projectId = ids.project ?? (contribution ?? phase ?? decision ?? effect ?? survey?.phase)?.projectId;
    return {
      contribution,
      proposal: one(found.contribution, ids.proposal),
      phase,
      decision,
      effect,
      post: one(found.post, ids.news),
      meeting: one(found.meeting, ids.meeting),
      move: one(found.move, ids.move),
      survey: survey ?? phase?.survey ?? undefined,
      project: one(found.project, projectId),
      theme: one(found.theme, ids.theme ?? effect?.themeId),
    };
  };
}

export type Named = ReturnType<Awaited<ReturnType<typeof findNamed>>>;

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
