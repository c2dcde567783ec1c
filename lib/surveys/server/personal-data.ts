import { db, Prisma } from '@/lib/platform/db';
import { codeBeside, type PersonalData } from '@/lib/platform/personal-data';

const ofResponses = ({ id }: { id: string }) =>
  Prisma.sql`t."responseId" IN (SELECT r."id" FROM "SurveyResponse" r WHERE r."personId" = ${id})`;

/** The words of the question an answer belongs to, in the version that was answered. */
const questionWords = Prisma.sql`(SELECT q."labelDa" FROM "SurveyResponse" r JOIN "SurveyQuestion" q ON q."versionId" = r."versionId"
  WHERE r."id" = t."responseId" AND q."key" = t."question")`;

/** Answers to questionnaires. */
export const surveysPersonalData: PersonalData = {
  rows: [
    {
      table: 'SurveyResponse',
      of: ({ id }) => Prisma.sql`t."personId" = ${id}`,
      without: ['invitationId', 'deviceHash', 'enteredById', 'submissionKey'],
      beside: { survey: Prisma.sql`(SELECT s."titleDa" FROM "Survey" s WHERE s."id" = t."surveyId")` },
    },
    {
      table: 'SurveyAnswer',
      of: ofResponses,
      beside: {
        question: questionWords,
        answer: Prisma.sql`(SELECT jsonb_path_query_first(v."definition", '$.pages[*].blocks[*].options[*] ? (@.key == $key).labelDa',
            jsonb_build_object('key', t."choice")) #>> '{}'
          FROM "SurveyResponse" r JOIN "SurveyVersion" v ON v."id" = r."versionId" WHERE r."id" = t."responseId")`,
      },
    },
    { table: 'SurveyConfidentialText', of: ofResponses, beside: { question: questionWords } },
    { table: 'SurveyProgress', of: ({ id }) => Prisma.sql`t."personId" = ${id}`, without: ['resumeHash'] },
    {
      table: 'SurveyText',
      of: ofResponses,
      beside: {
        ...codeBeside,
        question: Prisma.sql`(SELECT q."labelDa" FROM "SurveyQuestion" q WHERE q."id" = t."questionId")`,
      },
    },
  ],
  /** The answers stay counted; whose they were is gone, and with it what was said in confidence. */
  async erase({ id }) {
    await db().surveyProgress.deleteMany({ where: { personId: id } });
    await db().$executeRaw`UPDATE "SurveyAnswer" t SET "shape" = NULL WHERE t."shape" IS NOT NULL AND ${ofResponses({ id })}`;
    await db().surveyConfidentialText.deleteMany({ where: { response: { personId: id } } });
    const { count } = await db().surveyResponse.updateMany({ where: { personId: id }, data: { personId: null } });
    return count;
  },
};
