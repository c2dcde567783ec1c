import type { Db, Prisma } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { type KeptAnswers, nothingKept } from '../../kept-answers';
import { keepProgressSchema } from '../../progress-schema';

/** Whose draft: an account's, or that of whoever holds the link. */
export type ProgressOf = { personId?: string; resume?: string };

/** Finds a draft: by the account first. Null for nobody. */
export function whereProgress(surveyId: string, { personId, resume }: ProgressOf): Prisma.SurveyProgressWhereInput | null {
  if (personId) return { surveyId, personId };
  return resume ? { surveyId, resumeHash: hashToken(resume), personId: null } : null;
}

/** What was answered is sent: its draft is needed no more. */
export async function forgetProgress(tx: Db, surveyId: string, whose: ProgressOf): Promise<void> {
  for (const where of [whereProgress(surveyId, { personId: whose.personId }), whereProgress(surveyId, { resume: whose.resume })])
    if (where) await tx.surveyProgress.deleteMany({ where });
}

/** What was stored was checked when it was written. */
export function toKept(stored: Prisma.JsonValue): KeptAnswers {
  return keepProgressSchema.shape.kept.safeParse(stored).data ?? nothingKept;
}
