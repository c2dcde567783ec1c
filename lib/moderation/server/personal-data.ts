import { db, Prisma } from '@/lib/platform/db';
import { codeBeside, type ErasedPerson, isErased, ofContributions, type PersonalData } from '@/lib/platform/personal-data';

const ofCases = ({ id }: { id: string }) => Prisma.sql`t."caseId" IN (SELECT m."id" FROM "ModerationCase" m
  JOIN "Contribution" c ON c."id" = m."contributionId" WHERE c."authorId" = ${id})`;
const codeOfCase = Prisma.sql`(SELECT c."code" FROM "ModerationCase" m JOIN "Contribution" c ON c."id" = m."contributionId"
  WHERE m."id" = t."caseId")`;
const ofPerson = ({ id }: { id: string }) => Prisma.sql`t."personId" = ${id}`;

/** Decisions about what somebody said, their appeals, blocks and reports, and how an employee works at the desk. */
export const moderationPersonalData: PersonalData = {
  rows: [
    { table: 'ModerationCase', of: ofContributions(), without: ['assigneeId', 'assignedAt'], beside: codeBeside },
    { table: 'ModerationDecision', of: ofCases, without: ['byId', 'secondById'], beside: { code: codeOfCase } },
    {
      table: 'Appeal',
      of: ({ id }) => Prisma.sql`t."authorId" = ${id}`,
      without: ['againstIds', 'decidedById'],
    },
    { table: 'Block', of: ofPerson, without: ['imposedById', 'liftedById'], beside: codeBeside },
    {
      table: 'Report',
      of: ({ id }) => Prisma.sql`t."reporterId" = ${id}`,
      without: ['reporterKey'],
      beside: codeBeside,
    },
    { table: 'SavedFilter', of: ofPerson },
    { table: 'DeskPreference', of: ofPerson },
  ],
  /** What was decided stays with its date and rule; the words about a person go. Appeals are kept with their case. */
  async erase(person) {
    return db().$transaction(async (tx) => {
      const blocks = await tx.block.deleteMany({ where: { personId: person.id } });
      const words = await eraseWords(tx, person);
      // The key goes too: it is what tells that two reports are of one reader.
      const reports = await tx.$executeRaw`
        UPDATE "Report" SET "text" = NULL, "reporterId" = NULL, "reporterKey" = gen_random_uuid()::text
        WHERE "reporterId" = ${person.id}`;
      // That somebody looked stays on record; what they wrote of the person goes.
      const looks = await tx.$executeRaw`
        UPDATE "AccessEntry" SET "words" = NULL WHERE "words" IS NOT NULL AND "eventId" IN (
          SELECT e."id" FROM "Event" e JOIN "Contribution" c ON e."subject" = 'contribution:' || c."id"
          WHERE c."authorId" = ${person.id} AND e."type" = 'identity.viewed')`;
      return blocks.count + words + reports + looks;
    });
  },
};

async function eraseWords(tx: Prisma.TransactionClient, person: ErasedPerson): Promise<number> {
  const cases = Prisma.sql`SELECT m."id" FROM "ModerationCase" m JOIN "Contribution" c ON c."id" = m."contributionId"
    WHERE ${isErased(person)}`;
  let changed = 0;
  for (const table of ['ModerationDecision', 'HidingProposal', 'CaseNote'])
    changed += await tx.$executeRaw`
      UPDATE ${Prisma.raw(`"${table}"`)} SET "text" = '' WHERE "caseId" IN (${cases}) AND "text" <> ''`;
  // Nothing is left to decide about what nobody can read.
  await tx.$executeRaw`
    UPDATE "ModerationCase" SET "closedAt" = ${person.at}, "version" = "version" + 1
    WHERE "id" IN (${cases}) AND "closedAt" IS NULL`;
  return changed;
}
