import type { AppealDecidedProps, BlockProps } from '@/emails/due-process';
import { dateOfMoment } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { db } from '@/lib/platform/db';
import { mailAddress } from './mail-sender';

type Ids = { contribution?: string; block?: string };

/** The answer to the latest appeal about a contribution or a block; null while it waits. */
export async function getAppealForMail({ contribution, block }: Ids, locale: Locale): Promise<AppealDecidedProps | null> {
  const row = await db().appeal.findFirst({
    where: {
      decidedAt: { not: null },
      ...(block ? { blockId: block } : { decision: { case: { contributionId: contribution } } }),
    },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    select: {
      outcome: true,
      answer: true,
      decision: { select: { case: { select: { contribution: { select: { code: true } } } } } },
    },
  });
  if (!row?.outcome || row.answer === null) return null;
  const code = row.decision?.case.contribution.code ?? '';
  const path = code ? pathTo(locale, '/me/contributions/[code]', { code }) : pathTo(locale, '/me');
  return { link: mailAddress(path), code, outcome: row.outcome, answer: row.answer };
}

/** A block as its person is told of it; null once it is lifted. */
export async function getBlockForMail({ block }: Ids, locale: Locale): Promise<BlockProps | null> {
  const row = block ? await db().block.findUnique({ where: { id: block } }) : null;
  if (!row || row.liftedAt) return null;
  const link = mailAddress(pathTo(locale, '/me'));
  return { link, reason: row.reason, text: row.text, until: dateOfMoment(row.endsAt, locale) };
}

/** That a block is lifted early; null where the answer to an appeal says so already. */
export async function getLiftedForMail({ block }: Ids, locale: Locale): Promise<{ link: string } | null> {
  const row = block ? await db().block.findUnique({ where: { id: block }, select: { liftedAt: true, appeal: true } }) : null;
  return row?.liftedAt && row.appeal?.outcome !== 'upheld' ? { link: mailAddress(pathTo(locale, '/me')) } : null;
}
