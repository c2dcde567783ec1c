import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { db, type Prisma } from '@/lib/platform/db';
import { phaseState } from '@/lib/projects/phase';
import { holdingEffect } from '@/lib/projects/server/effect-rows';
import type { PlanView } from '@/lib/strategy/plan-views';
import { getPlan } from '@/lib/strategy/server/plan-queries';
import type { PlanTimelineView, TimelineEntryView } from '../plan-timeline';

const titles = { titleDa: true, titleEn: true } as const;
const named = { slug: true, ...titles } as const;
const isPublished = { publication: { isNot: null } };
/** More of one kind than anybody reads on one page. */
const most = 300;

/** The plan in force along the years. Null where there is none. A constant number of statements. */
export async function getPlanTimeline(at: Date): Promise<PlanTimelineView | null> {
  const plan = await getPlan();
  if (!plan) return null;
  const themeIds = plan.themes.map(({ id }) => id);
  const under = { ...isPublished, themes: { some: { themeId: { in: themeIds } } } } satisfies Prisma.ProjectWhereInput;
  const project = { select: { ...named, themes: { select: { themeId: true } } } } as const;
  const [phases, decisions, evaluations, effects] = await Promise.all([
    db().phase.findMany({
      where: { ...isPublished, project: under },
      orderBy: [{ opensOn: 'desc' }, { id: 'asc' }],
      take: most,
      select: { id: true, ...titles, opensOn: true, closesOn: true, isExample: true, project },
    }),
    db().decision.findMany({
      where: { publishedAt: { not: null }, project: under },
      orderBy: [{ meetingOn: 'desc' }, { id: 'asc' }],
      take: most,
      select: { id: true, ...named, meetingOn: true, isExample: true, project },
    }),
    db().evaluation.findMany({
      where: { replacement: { is: null }, project: under },
      orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
      take: most,
      select: { id: true, publishedAt: true, isExample: true, project },
    }),
    db().effect.findMany({
      where: { ...holdingEffect, project: under },
      orderBy: [{ measuredOn: 'desc' }, { id: 'asc' }],
      take: most,
      select: { id: true, indicatorDa: true, indicatorEn: true, measuredOn: true, isExample: true, project },
    }),
  ]);
  const within = ({ themes }: { themes: { themeId: string }[] }) =>
    themes.map(({ themeId }) => themeId).filter((id) => themeIds.includes(id));
  const of = <Project extends { slug: string; titleDa: string; titleEn: string; themes: { themeId: string }[] }>(
    row: Project,
  ) => ({ themeIds: within(row), project: { slug: row.slug, titleDa: row.titleDa, titleEn: row.titleEn } });
  const entries: TimelineEntryView[] = [
    ...lives(plan),
    ...phases.map(({ id, opensOn, closesOn, project: its, ...row }) => ({
      ...row,
      ...of(its),
      key: id,
      kind: 'phase' as const,
      on: dateOnly(opensOn),
      until: dateOnly(closesOn),
      isOpen: phaseState({ opensOn, closesOn, acts: [], isPublished: true }, at) === 'open',
    })),
    ...decisions.map(({ id, slug, meetingOn, project: its, ...row }) => ({
      ...row,
      ...of(its),
      key: id,
      kind: 'decision' as const,
      on: dateOnly(meetingOn),
      decision: slug,
    })),
    ...evaluations.map(({ id, publishedAt, isExample, project: its }) => ({
      ...of(its),
      titleDa: its.titleDa,
      titleEn: its.titleEn,
      isExample,
      key: id,
      kind: 'evaluation' as const,
      on: copenhagenDate(publishedAt),
    })),
    ...effects.flatMap(({ id, indicatorDa, indicatorEn, measuredOn, isExample, project: its }) =>
      its === null
        ? []
        : {
            ...of(its),
            titleDa: indicatorDa,
            titleEn: indicatorEn,
            isExample,
            key: id,
            kind: 'effect' as const,
            on: dateOnly(measuredOn),
          },
    ),
  ];
  const { slug, titleDa, titleEn, periodFrom, periodTo } = plan;
  return {
    plan: { slug, titleDa, titleEn, periodFrom, periodTo },
    themes: plan.themes.map((theme) => ({ id: theme.id, slug: theme.slug, titleDa: theme.titleDa, titleEn: theme.titleEn })),
    entries: entries.sort((a, b) => a.on.localeCompare(b.on) || a.key.localeCompare(b.key)),
  };
}

/** The steps of themes and initiatives that have a day; what came with the plan stands with the plan. */
function lives({ themes }: PlanView): TimelineEntryView[] {
  return themes.flatMap((theme) =>
    [{ kind: 'theme' as const, of: theme }, ...theme.initiatives.map((of) => ({ kind: 'initiative' as const, of }))].flatMap(
      ({ kind, of }) =>
        of.changes.flatMap(({ number, step, happenedOn }) =>
          happenedOn === null
            ? []
            : {
                key: `${of.id}-${number}`,
                kind,
                step,
                on: happenedOn,
                titleDa: of.titleDa,
                titleEn: of.titleEn,
                isExample: false,
                themeIds: [theme.id],
                theme: { slug: theme.slug, titleDa: theme.titleDa, titleEn: theme.titleEn },
              },
        ),
    ),
  );
}
