import { db, Prisma } from '@/lib/platform/db';
import { codeBeside, type PersonalData } from '@/lib/platform/personal-data';

const ofResponses = ({ id }: { id: string }) =>
  Prisma.sql`t."responseId" IN (SELECT r."id" FROM "SurveyResponse" r WHERE r."personId" = ${id})`;

/** Answers to questionnaires. */
export const surveysPersonalData: PersonalData = {
  rows: [
    {
      table: 'SurveyResponse',
      of: ({ id }) => Prisma.sql`t."personId" = ${id}`,
      beside: { survey: Prisma.sql`(SELECT s."titleDa" FROM "Survey" s WHERE s."id" = t."surveyId")` },
    },
    {
      table: 'SurveyChoice',
      of: ofResponses,
      beside: {
        question: Prisma.sql`(SELECT q."labelDa" FROM "SurveyOption" o JOIN "SurveyQuestion" q ON q."id" = o."questionId"
          WHERE o."id" = t."optionId")`,
        answer: Prisma.sql`(SELECT o."labelDa" FROM "SurveyOption" o WHERE o."id" = t."optionId")`,
      },
    },
    {
      table: 'SurveyText',
      of: ofResponses,
      beside: {
        ...codeBeside,
        question: Prisma.sql`(SELECT q."labelDa" FROM "SurveyQuestion" q WHERE q."id" = t."questionId")`,
      },
    },
  ],
  /** The answers stay counted; whose they were is gone. */
  async erase({ id }) {
    const { count } = await db().surveyResponse.updateMany({ where: { personId: id }, data: { personId: null } });
    return count;
  },
};
