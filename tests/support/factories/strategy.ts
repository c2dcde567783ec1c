import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import type { EnterTheme, RegisterSuccessor } from '@/lib/strategy/strategy-schema';

/** When and why something happened to a plan, and where that can be read. */
export function told(over: Partial<{ happenedOn: string; reasonDa: string; reasonEn: string; source: string }> = {}) {
  return {
    happenedOn: copenhagenDate(now()),
    reasonDa: 'Byrådet har besluttet det.',
    reasonEn: 'The council has decided it.',
    source: 'Referat af byrådets møde',
    ...over,
  };
}

/** A theme that comes into a plan, as a form sends it. */
export function themeInput(plan: string, over: Partial<EnterTheme> = {}): EnterTheme {
  return {
    ...told(),
    plan,
    titleDa: 'Stier og veje',
    titleEn: 'Paths and roads',
    subtitleDa: null,
    subtitleEn: null,
    continuesId: null,
    ...over,
  };
}

/** The plan that follows another, as a form sends it. */
export function successorInput(plan: string, themeIds: string[] = [], over: Partial<RegisterSuccessor> = {}): RegisterSuccessor {
  return {
    plan,
    titleDa: 'Eksempelplan',
    titleEn: 'Example plan',
    periodFrom: 2026,
    periodTo: 2029,
    publisher: 'Eksempelby Kommune',
    sourceTitle: 'Eksempelplan 2026-2029',
    themeIds,
    ...over,
  };
}
