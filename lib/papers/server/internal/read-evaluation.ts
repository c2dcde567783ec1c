import { dateOnly } from '@/lib/i18n/copenhagen';
import { evaluationNote } from '../../evaluation-note';
import { readInvolvement } from './read-involvement';
import type { ReadKind } from './read-kind';

/** What a project led to, from its evaluation, its measured effects, and how people were involved. */
export const readEvaluation: ReadKind = async (tx, note) => {
  const projectId = note.projectId ?? '';
  const project = await tx.project.findUniqueOrThrow({
    where: { id: projectId },
    select: {
      slug: true,
      titleDa: true,
      summaryDa: true,
      status: true,
      isExample: true,
      evaluations: { where: { replacement: null }, take: 1, select: { workedDa: true, hardDa: true, learnedDa: true } },
      effects: {
        where: { replacement: null },
        orderBy: [{ measuredOn: 'asc' }, { id: 'asc' }],
        select: {
          indicatorDa: true,
          before: true,
          after: true,
          unitDa: true,
          measuredOn: true,
          sourceDa: true,
          learnedDa: true,
        },
      },
      themes: {
        orderBy: [{ theme: { position: 'asc' } }],
        select: { theme: { select: { slug: true, ref: true, titleDa: true, plan: { select: { titleDa: true } } } } },
      },
      decisions: {
        where: { publishedAt: { not: null } },
        orderBy: [{ meetingOn: 'asc' }, { id: 'asc' }],
        select: { slug: true, titleDa: true, meetingOn: true, committee: { select: { nameDa: true } } },
      },
    },
  });
  const involvement = await readInvolvement(tx, { projectId, phaseId: null });
  const [evaluation] = project.evaluations;
  const sections = evaluationNote({
    project: { slug: project.slug, titleDa: project.titleDa, summary: project.summaryDa, status: project.status },
    involvement,
    effects: project.effects.map(({ indicatorDa, unitDa, sourceDa, learnedDa, measuredOn, before, after }) => ({
      indicator: indicatorDa,
      before,
      after,
      unit: unitDa,
      measuredOn: dateOnly(measuredOn),
      source: sourceDa,
      learned: learnedDa,
    })),
    themes: project.themes.map(({ theme: { slug, ref, titleDa, plan } }) => ({ slug, ref, title: titleDa, plan: plan.titleDa })),
    decisions: project.decisions.map(({ slug, titleDa, meetingOn, committee }) => ({
      slug,
      title: titleDa,
      committee: committee.nameDa,
      on: dateOnly(meetingOn),
    })),
    worked: evaluation?.workedDa ?? '',
    hard: evaluation?.hardDa ?? '',
    learned: evaluation?.learnedDa ?? '',
  });
  return {
    sections,
    isExample: project.isExample,
    cited: [],
    facts: [{ key: 'project', value: project.titleDa }],
  };
};
