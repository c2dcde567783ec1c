import type { Db } from '@/lib/platform/db';
import type { AnsweredKind } from '../../survey-definition';
import type { PublishedKinds } from '../../survey-fault';

/** The kind of every question that some version of a survey has asked, by its key. */
export async function publishedKinds(tx: Db, surveyId: string): Promise<PublishedKinds> {
  const asked = await tx.surveyQuestion.findMany({
    where: { version: { surveyId } },
    distinct: ['key'],
    select: { key: true, kind: true },
  });
  return Object.fromEntries(asked.map(({ key, kind }) => [key, kind as AnsweredKind]));
}
