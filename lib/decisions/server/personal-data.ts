import { Prisma } from '@/lib/platform/db';
import { codeBeside, ofContributions, type PersonalData } from '@/lib/platform/personal-data';

/** What the municipality has answered somebody and how it has used what they said. */
export const decisionsPersonalData: PersonalData = {
  rows: [
    { table: 'OfficialAnswer', of: ofContributions(), without: ['byId'], beside: codeBeside },
    {
      table: 'ContributionUse',
      of: ofContributions(),
      without: ['byId'],
      beside: {
        ...codeBeside,
        decision: Prisma.sql`(SELECT d."titleDa" FROM "Decision" d WHERE d."id" = t."decisionId")`,
      },
    },
  ],
  /** Nothing: what has been answered or used is a document of a case, and stays with it. */
  async erase() {
    return 0;
  },
};
