import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Prisma } from '@/lib/platform/db';
import { daysLeft, phaseState } from '../phase';
import type { PhaseView } from '../project-views';

export const publishedPhase = { publication: { isNot: null } } satisfies Prisma.PhaseWhereInput;

export const committeeSelect = {
  slug: true,
  nameDa: true,
  nameEn: true,
  isExample: true,
} satisfies Prisma.CommitteeSelect;

export const phaseSelect = {
  id: true,
  slug: true,
  titleDa: true,
  titleEn: true,
  descriptionDa: true,
  descriptionEn: true,
  afterwardsDa: true,
  afterwardsEn: true,
  influenceDa: true,
  influenceEn: true,
  settledDa: true,
  settledEn: true,
  opensOn: true,
  closesOn: true,
  acts: true,
  requires: true,
  minimumAge: true,
  moderation: true,
  senderNames: true,
  votes: true,
  isExample: true,
  committee: { select: committeeSelect },
  survey: { select: { id: true, slug: true, titleDa: true, titleEn: true } },
} satisfies Prisma.PhaseSelect;

type PhaseRow = Prisma.PhaseGetPayload<{ select: typeof phaseSelect }>;

/** A published phase as it stands at a moment. */
export function toPhaseView(row: PhaseRow, now: Date): PhaseView {
  const state = phaseState({ ...row, isPublished: true }, now);
  if (state === 'draft') throw new Error('a draft phase was read as published');
  return {
    ...row,
    state,
    opensOn: dateOnly(row.opensOn),
    closesOn: dateOnly(row.closesOn),
    daysLeft: daysLeft(row, now),
  };
}
