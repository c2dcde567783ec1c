import type { Db } from '@/lib/platform/db';
import { questionsOf, type SurveyDefinition } from '../survey-definition';

/** Makes a definition the next version of its survey, and the one that is answered from now on. */
export async function publishVersion(
  tx: Db,
  surveyId: string,
  definition: SurveyDefinition,
  at: Date,
): Promise<{ number: number }> {
  const latest = await tx.surveyVersion.aggregate({ where: { surveyId }, _max: { number: true } });
  const number = (latest._max.number ?? 0) + 1;
  const { id } = await tx.surveyVersion.create({
    data: {
      surveyId,
      number,
      definition,
      publishedAt: at,
      questions: {
        create: questionsOf(definition).map(({ key, kind, labelDa, labelEn }, position) => ({
          key,
          kind,
          labelDa,
          labelEn,
          position,
        })),
      },
    },
    select: { id: true },
  });
  const { titleDa, titleEn, introDa, introEn } = definition;
  await tx.survey.update({ where: { id: surveyId }, data: { publishedId: id, titleDa, titleEn, introDa, introEn } });
  return { number };
}
