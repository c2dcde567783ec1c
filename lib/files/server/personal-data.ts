import { Prisma } from '@/lib/platform/db';
import { codeBeside, type PersonalData } from '@/lib/platform/personal-data';
import { forgetFiles } from './internal/forget-files';

/** Pictures and documents somebody has sent, and those they chose without sending. Pictures of a survey and documents of a project are the municipality's. */
export const filesPersonalData: PersonalData = {
  rows: [
    {
      table: 'UploadedFile',
      of: ({ id }) => Prisma.sql`(t."ownerId" = ${id} AND t."surveyId" IS NULL AND t."projectId" IS NULL)
        OR t."contributionId" IN (SELECT c."id" FROM "Contribution" c WHERE c."authorId" = ${id})`,
      without: ['hash', 'uploadKey'],
      beside: codeBeside,
    },
  ],
  async erase({ id, keptIds }) {
    return forgetFiles({
      OR: [
        { ownerId: id, contributionId: null, surveyId: null, projectId: null },
        { contribution: { authorId: id, id: { notIn: [...keptIds] } } },
      ],
    });
  },
};
