import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Prisma } from '@/lib/platform/db';
import { type PhaseRules, phaseState } from '@/lib/projects/phase';
import type { SurveyQuestion } from '../../survey-definition';

/** A survey everybody may read: its phase and its project are published. */
export const publishedSurvey = {
  phase: { publication: { isNot: null }, project: { publication: { isNot: null } } },
} satisfies Prisma.SurveyWhereInput;

export const headSelect = {
  id: true,
  slug: true,
  titleDa: true,
  titleEn: true,
  introDa: true,
  introEn: true,
  isExample: true,
  phase: {
    select: {
      id: true,
      titleDa: true,
      titleEn: true,
      opensOn: true,
      closesOn: true,
      acts: true,
      moderation: true,
      requires: true,
      minimumAge: true,
      publication: { select: { publishedAt: true } },
      project: { select: { id: true, slug: true, titleDa: true, titleEn: true, publication: { select: { publishedAt: true } } } },
    },
  },
} satisfies Prisma.SurveySelect;

export const questionsSelect = {
  orderBy: { position: 'asc' },
  select: {
    id: true,
    kind: true,
    labelDa: true,
    labelEn: true,
    hintDa: true,
    hintEn: true,
    isRequired: true,
    options: { orderBy: { position: 'asc' }, select: { id: true, labelDa: true, labelEn: true } },
  },
} satisfies Prisma.Survey$questionsArgs;

type HeadRow = Prisma.SurveyGetPayload<{ select: typeof headSelect }>;
type QuestionRow = Prisma.SurveyQuestionGetPayload<{ select: (typeof questionsSelect)['select'] }>;

export function rulesOf({ phase }: Pick<HeadRow, 'phase'>): PhaseRules {
  const isPublished = phase.publication !== null && phase.project.publication !== null;
  const { opensOn, closesOn, acts, requires, minimumAge } = phase;
  return { opensOn, closesOn, acts, isPublished, requires, minimumAge };
}

export function toHead(row: HeadRow, now: Date) {
  const { id, titleDa, titleEn, opensOn, closesOn, minimumAge, project } = row.phase;
  const { publication: _, ...named } = project;
  return {
    id: row.id,
    slug: row.slug,
    titleDa: row.titleDa,
    titleEn: row.titleEn,
    introDa: row.introDa,
    introEn: row.introEn,
    isExample: row.isExample,
    phase: {
      id,
      titleDa,
      titleEn,
      state: phaseState(rulesOf(row), now),
      opensOn: dateOnly(opensOn),
      closesOn: dateOnly(closesOn),
      minimumAge,
    },
    project: named,
  };
}

export function toQuestions(rows: readonly QuestionRow[]): SurveyQuestion[] {
  return rows.map((row) => ({ ...row, options: row.kind === 'text' ? [] : row.options }));
}
