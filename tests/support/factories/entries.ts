import { copenhagenDate } from '@/lib/i18n/copenhagen';
import type { EnterContribution } from '@/lib/participation/entry-schema';
import { now } from '@/lib/platform/clock';

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
    submissionKey: crypto.randomUUID(),
    ...over,
  };
}
