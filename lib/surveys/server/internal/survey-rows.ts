import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Prisma } from '@/lib/platform/db';
import { areAnswersIn, lastAnswerOn } from '@/lib/projects/answer-days';
import { type PhaseRules, phaseState } from '@/lib/projects/phase';
import type { SurveyDefinition } from '../../survey-definition';

/** A survey everybody may read: it, its phase and its project are published. */
export const publishedSurvey = {
  published: { isNot: null },
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
  paperUntil: true,
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

/** The version that is answered now. */
export const publishedSelect = { published: { select: { id: true, definition: true } } } satisfies Prisma.SurveySelect;

type HeadRow = Prisma.SurveyGetPayload<{ select: typeof headSelect }>;

export function rulesOf({ phase }: Pick<HeadRow, 'phase'>): PhaseRules {
  const isPublished = phase.publication !== null && phase.project.publication !== null;
  const { opensOn, closesOn, acts, requires, minimumAge } = phase;
  return { opensOn, closesOn, acts, isPublished, requires, minimumAge };
}

export function toHead(row: HeadRow, now: Date) {
  const { id, titleDa, titleEn, opensOn, closesOn, minimumAge, project } = row.phase;
  const { publication: _, ...named } = project;
  const rules = rulesOf(row);
  const days = { closesOn, paperUntil: row.paperUntil };
  return {
    id: row.id,
    slug: row.slug,
    titleDa: row.titleDa,
    titleEn: row.titleEn,
    introDa: row.introDa,
    introEn: row.introEn,
    isExample: row.isExample,
    isCounted: areAnswersIn(days, now),
    lastAnswerOn: lastAnswerOn(days),
    phase: {
      id,
      titleDa,
      titleEn,
      state: phaseState(rules, now),
      opensOn: dateOnly(opensOn),
      closesOn: dateOnly(closesOn),
      minimumAge,
    },
    project: named,
  };
}

/** What was stored was checked when it was written, and only this module writes it. */
export function toDefinition(stored: Prisma.JsonValue): SurveyDefinition {
  return stored as unknown as SurveyDefinition;
}
