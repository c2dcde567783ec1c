import type { Db } from '@/lib/platform/db';
import { type Cadence, type Kind, kinds } from '../../kinds';
import { kindNames } from '../../preferences-schema';
import type { Subscription } from '../../subscription';

export type KindState = { kind: Kind; cadence: Cadence; former: Cadence | null };

/**
 * The kinds a subscription is about, as they stand: one kind, or all that come (or came, before they were turned off)
 * by the day or week.
 */
export async function kindsOf(tx: Db, { what, which, personId }: Subscription): Promise<KindState[]> {
  const rows = await tx.notificationPreference.findMany({
    where: { personId },
    select: { kind: true, cadence: true, former: true },
  });
  const states = kindNames.map((kind) => {
    const row = rows.find((each) => each.kind === kind);
    return { kind, cadence: row?.cadence ?? kinds[kind].cadence, former: row?.former ?? null };
  });
  if (what === 'kind') return states.filter(({ kind }) => kind === which);
  return states.filter(({ kind, cadence, former }) => kind !== 'staff' && (cadence === which || former === which));
}
