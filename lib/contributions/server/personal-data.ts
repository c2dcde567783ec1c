import { recordEvents } from '@/lib/audit/server/record-events';
import { db, Prisma } from '@/lib/platform/db';
import {
  codeBeside,
  type ErasedPerson,
  isErased,
  ofContributions,
  type PersonalData,
  projectBeside,
} from '@/lib/platform/personal-data';
import { erasedWords } from '../erased-words';
import { contributionEventIds } from './contribution-event-ids';

const told = (table: string) => ({ table, of: ofContributions(), beside: codeBeside });
const privacy = { kind: 'system', name: 'privacy' } as const;

/** What somebody has said, and what became of it. */
export const contributionsPersonalData: PersonalData = {
  rows: [
    {
      table: 'Contribution',
      of: ({ id }) => Prisma.sql`t."authorId" = ${id}`,
      without: ['submissionKey'],
      beside: projectBeside,
    },
    {
      table: 'GuestSender',
      of: ({ email }) => Prisma.sql`t."email" = ${email}::citext`,
      without: ['tokenHash'],
      beside: codeBeside,
    },
    {
      table: 'StaffEntry',
      of: ({ email }) => Prisma.sql`lower(t."contact") = lower(${email})`,
      without: ['byId'],
      beside: codeBeside,
    },
    ...[
      'Publication',
      'Hiding',
      'Redaction',
      'RedactedOriginal',
      'Mending',
      'FormerText',
      'Withdrawal',
      'Coverage',
      'ContributionPlace',
    ].map(told),
    {
      ...told('ContributionTheme'),
      beside: { ...codeBeside, theme: Prisma.sql`(SELECT h."titleDa" FROM "Theme" h WHERE h."id" = t."themeId")` },
    },
  ],
  /** The words go and the row stays, so that nothing is counted anew; what the record must keep loses its sender. */
  async erase(person) {
    return db().$transaction(async (tx) => {
      const mine = Prisma.sql`SELECT c."id" FROM "Contribution" c WHERE ${isErased(person)}`;
      for (const table of ['Hiding', 'Redaction', 'Mending'])
        await tx.$executeRaw`UPDATE ${Prisma.raw(`"${table}"`)} SET "text" = '' WHERE "contributionId" IN (${mine})`;
      for (const table of ['RedactedOriginal', 'FormerText', 'ContributionPlace'])
        await tx.$executeRaw`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE "contributionId" IN (${mine})`;
      await tx.$executeRaw`
        UPDATE "Contribution" c SET "text" = CASE c."language" WHEN 'en' THEN ${erasedWords.en.text} ELSE ${erasedWords.da.text} END
        WHERE ${isErased(person)}`;
      return (await leaveGuests(tx, person)) + (await leaveSender(tx, person));
    });
  },
};

/**
 * What was sent from an address without signing in and never confirmed. A hearing reply is on record and loses its sender;
 * anything else nobody has seen, and it goes. Of a letter that an officer wrote down the name and the address go.
 */
async function leaveGuests(tx: Prisma.TransactionClient, { email }: ErasedPerson): Promise<number> {
  if (!email) return 0;
  const unseen = await tx.contribution.deleteMany({
    where: { authorId: null, guest: { email }, NOT: { kind: 'hearing_reply' } },
  });
  const kept = await tx.contribution.updateMany({ where: { authorId: null, guest: { email } }, data: { senderShown: 'erased' } });
  await tx.guestSender.deleteMany({ where: { email } });
  const written = await tx.staffEntry.updateMany({
    where: { contact: { equals: email, mode: 'insensitive' } },
    data: { contact: null, senderName: null },
  });
  return unseen.count + kept.count + written.count;
}

/** The sender is nobody any more, and what is kept is taken down where they want it. Pages that show one are drawn anew. */
async function leaveSender(tx: Prisma.TransactionClient, { id, keptIds, hidesKept, at }: ErasedPerson): Promise<number> {
  const rows = await tx.contribution.updateManyAndReturn({
    where: { authorId: id },
    data: { authorId: null, senderShown: 'erased' },
    select: { id: true },
  });
  const events = [];
  for (const { id: contributionId } of rows) {
    if (hidesKept && keptIds.includes(contributionId)) {
      await tx.publication.deleteMany({ where: { contributionId } });
      await tx.withdrawal.createMany({ data: { contributionId, withdrawnAt: at }, skipDuplicates: true });
    }
    events.push(await contributionEventIds(tx, contributionId));
  }
  await recordEvents(tx, privacy, 'contribution.erased', events);
  return rows.length;
}
