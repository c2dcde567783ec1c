import type { DataRequestProps } from '@/emails/data-request';
import { dateOfMoment } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { db } from '@/lib/platform/db';
import { mailAddress } from './mail-sender';

/** How it stands with a request about somebody's data; null where there is nothing to tell any more. */
export async function getDataRequestForMail(requestId: string, locale: Locale): Promise<DataRequestProps | null> {
  const row = await db().dataRequest.findUnique({
    where: { id: requestId },
    select: {
      number: true,
      outcome: true,
      answer: true,
      export: { select: { readyAt: true } },
      erasure: { select: { dueAt: true, cancelledAt: true, finishedAt: true } },
    },
  });
  const about = row && stateOf(row, locale);
  return row && about ? { link: mailAddress(pathTo(locale, '/me/data')), number: row.number, about } : null;
}

type Row = {
  outcome: string | null;
  answer: string | null;
  export: { readyAt: Date | null } | null;
  erasure: { dueAt: Date; cancelledAt: Date | null; finishedAt: Date | null } | null;
};

/** Hours a copy lies ready; `exportKeptHours` of the module that makes it, which comes after this one. */
const hours = 24;

function stateOf({ outcome, answer, export: copy, erasure }: Row, locale: Locale): DataRequestProps['about'] | null {
  if (answer && outcome !== null && outcome !== 'withdrawn')
    return { state: 'answered', answer, outcome: outcome as 'done' | 'partly' | 'refused' };
  if (copy?.readyAt) return { state: 'exportReady', hours };
  if (erasure && !erasure.cancelledAt && !erasure.finishedAt)
    return { state: 'erasureAsked', until: dateOfMoment(erasure.dueAt, locale) };
  return null;
}
