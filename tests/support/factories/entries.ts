import { copenhagenDate } from '@/lib/i18n/copenhagen';
import type { EnterContribution } from '@/lib/participation/entry-schema';
import { enterContribution } from '@/lib/participation/server/enter-contribution';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { aPhase } from './projects';
import { anEmployee } from './staff';

/** What the form of an officer sends who writes a letter down. */
export function entryInput(phaseId: string, over: Partial<EnterContribution> = {}): EnterContribution {
  return {
    locale: 'da',
    phaseId,
    kind: 'comment',
    channel: 'letter',
    receivedOn: copenhagenDate(now()),
    title: '',
    text: 'Sæt en bænk, hvor stien går over bakken.',
    senderName: '',
    contact: null,
    speaksAs: 'citizen',
    organisation: '',
    falseAlarm: false,
    keepContact: false,
    scansShown: false,
    submissionKey: crypto.randomUUID(),
    ...over,
  };
}

type Entered = Partial<EnterContribution> & { by?: Awaited<ReturnType<typeof anEmployee>> };

/** A letter that an officer has written down. */
export async function anEntry({ phaseId, by, ...over }: Entered = {}) {
  const to = phaseId ?? (await aPhase()).id;
  const entered = await enterContribution(by ?? (await anEmployee()), entryInput(to, over));
  if (!entered.ok) throw new Error(entered.code);
  const { code } = entered.value;
  const { id } = await db().contribution.findUniqueOrThrow({ where: { code }, select: { id: true } });
  return { id, code, phaseId: to };
}
