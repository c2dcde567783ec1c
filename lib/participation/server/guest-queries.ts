import type { ContributionKind } from '@/lib/contributions/contribution';
import { contributionOfReceipt, guestReceipt } from '@/lib/contributions/server/guest-receipt';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';

const about = { code: true, kind: true, project: { select: { slug: true, titleDa: true, titleEn: true } } } as const;

/** What a link in a mail asks to confirm, with nobody's name; null when it is used or unknown. Reading uses nothing up. */
export async function getGuestToConfirm(token: string) {
  const row = await db().guestSender.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { contributionId: true, contribution: { select: about } },
  });
  return row && { ...row.contribution, receipt: guestReceipt(row.contributionId) };
}

export type GuestReceiptView = {
  code: string;
  kind: ContributionKind;
  project: { slug: string; titleDa: string; titleEn: string };
  submittedAt: Date;
  /** Of a hearing reply: its number, and whether it came after the deadline. */
  reply: { number: number; isLate: boolean } | null;
  isConfirmed: boolean;
  isPublished: boolean;
};

/** What a guest sees of what they sent: how it stands, never what it says. Null for an address we did not make. */
export async function getGuestReceipt(receipt: string): Promise<GuestReceiptView | null> {
  const id = contributionOfReceipt(receipt);
  const row = id
    ? await db().contribution.findUnique({
        where: { id },
        select: {
          ...about,
          submittedAt: true,
          phase: { select: { closesOn: true } },
          hearingReply: { select: { number: true } },
          guest: { select: { confirmedAt: true } },
          publication: { select: { contributionId: true } },
        },
      })
    : null;
  if (!row) return null;
  const { phase, hearingReply, guest, publication, ...said } = row;
  return {
    ...said,
    reply: hearingReply && {
      number: hearingReply.number,
      isLate: copenhagenDate(said.submittedAt) > dateOnly(phase.closesOn),
    },
    isConfirmed: guest === null || guest.confirmedAt !== null,
    isPublished: publication !== null,
  };
}
