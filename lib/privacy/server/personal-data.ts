import { consentHash } from '@/lib/identity/server/record-consent';
import { db, Prisma } from '@/lib/platform/db';
import type { PersonalData } from '@/lib/platform/personal-data';
import { forgetExports } from './internal/forget-exports';

const ofPerson = ({ id }: { id: string }) => Prisma.sql`t."personId" = ${id}`;

/** What somebody has asked about their data, and the answers. */
export const privacyPersonalData: PersonalData = {
  rows: [
    { table: 'DataRequest', of: ofPerson, without: ['registeredById', 'answeredById'] },
    { table: 'PersonalExport', of: ofPerson },
    {
      table: 'ExportLink',
      of: ({ id }) => Prisma.sql`t."exportId" IN (SELECT x."id" FROM "PersonalExport" x WHERE x."personId" = ${id})`,
      without: ['tokenHash', 'sessionHash'],
    },
    { table: 'Erasure', of: ofPerson },
    {
      table: 'Consent',
      of: ({ id, email }) =>
        email === null ? ofPerson({ id }) : Prisma.sql`t."personId" = ${id} OR t."addressHash" = ${consentHash(email)}`,
      without: ['addressHash'],
    },
  ],
  /** That they asked, when and with what outcome stays; the words go. */
  async erase({ id, email }) {
    await forgetExports({ personId: id });
    if (email !== null)
      await db().consent.updateMany({ where: { addressHash: consentHash(email) }, data: { addressHash: null } });
    const { count } = await db().dataRequest.updateMany({
      where: { personId: id },
      data: { personId: null, name: null, address: null, text: '', answer: null },
    });
    return count;
  },
};
