import type { DecisionInput } from '@/lib/decisions/decision-schema';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { aCommittee, aProject, day } from './projects';

type DecisionOver = Partial<Omit<Prisma.DecisionUncheckedCreateInput, 'uses'>> & { published?: boolean };

/** A published decision by a committee of its own on a project of its own. */
export async function aDecision({ published = true, ...over }: DecisionOver = {}) {
  const projectId = over.projectId ?? (await aProject()).id;
  const committeeId = over.committeeId ?? (await aCommittee()).id;
  return db().decision.create({
    data: {
      slug: `decision-${crypto.randomUUID()}`,
      titleDa: 'En sti',
      titleEn: 'A path',
      textDa: 'Udvalget siger ja.',
      textEn: 'The committee says yes.',
      complaintDa: 'Skriv til nævnet.',
      complaintEn: 'Write to the board.',
      meetingOn: day(-3),
      agendaItem: '4',
      publishedAt: published ? now() : null,
      ...over,
      projectId,
      committeeId,
    },
  });
}

/** What somebody writes about a decision, sound unless told otherwise. */
export async function decisionInput(over: Partial<DecisionInput> = {}): Promise<DecisionInput> {
  return {
    slug: `beslutning-${crypto.randomUUID()}`,
    committeeId: over.committeeId ?? (await aCommittee()).id,
    meetingOn: dateOnly(day(-2)),
    agendaItem: '4',
    outcome: 'approved',
    titleDa: 'Stien ved søen',
    titleEn: 'The path by the lake',
    textDa: 'Udvalget siger ja.',
    textEn: 'The committee says yes.',
    minorityDa: null,
    minorityEn: null,
    complaintDa: 'Skriv til nævnet.',
    complaintEn: 'Write to the board.',
    complaintUntil: dateOnly(day(26)),
    ...over,
  };
}

type UseOver = { use?: Prisma.ContributionUseUncheckedCreateInput['use']; decisionId?: string; at?: Date };

/** Marks how a contribution was used; the newest marking holds. */
export async function aUse(contributionId: string, { use = 'used', decisionId, at }: UseOver = {}) {
  return db().contributionUse.create({
    data: { contributionId, use, decisionId, reason: 'Fordi det kan lade sig gøre.', markedAt: at ?? now() },
  });
}

/** The municipality's answer to a contribution. */
export async function anAnswer(contributionId: string, at: Date = now()) {
  return db().officialAnswer.create({ data: { contributionId, text: 'Tak. Vi ser på det.', answeredAt: at } });
}
