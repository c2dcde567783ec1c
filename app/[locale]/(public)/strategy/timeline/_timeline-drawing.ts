import { getTranslations } from 'next-intl/server';
import { farApart, shortened, yearOf } from '@/app/_strategy/strand-words';
import type { StopState } from '@/app/_ui/stop';
import type { Strand } from '@/app/_ui/strand-timeline';
import { dayAndMonth } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { TimelineEntryView } from '@/lib/thread/plan-timeline';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import type { TimelineContent } from './_timeline-content';

/** The themes of the plan as strands: from when they came, what was decided and measured, what is open, and where they end. */
export async function drawThemes({ plan, themes, entries }: TimelineContent): Promise<Strand[]> {
  const locale = await pageLocale();
  const t = await getTranslations('timeline');
  return themes.map((theme) => {
    const own = entries.filter((entry) => isDrawn(entry, theme.slug) && entry.themeIds.includes(theme.id));
    const came = own.some((entry) => entry.kind === 'theme' && entry.step === 'added');
    const start = { key: `${theme.id}-plan`, at: plan.periodFrom, state: 'done' as const, when: String(plan.periodFrom) };
    return {
      key: theme.id,
      name: inLocale(theme, 'title', locale),
      href: pathTo(locale, '/strategy/[theme]', { theme: theme.slug }),
      events: [
        ...(came ? [] : [{ ...start, what: t('withPlan') }]),
        ...farApart(own, isTurn).map((entry) => ({
          key: entry.key,
          at: yearOf(entry.on),
          state: stateOf(entry, own),
          when: dayAndMonth(entry.on, locale),
          what: entry.kind === 'theme' ? t(`steps.${entry.step}`) : shortened(inLocale(entry, 'title', locale)),
        })),
      ],
      onHold: pauses(own),
    };
  });
}

/** Of phases only what is open: the list has them all. */
function isDrawn(entry: TimelineEntryView, theme: string): boolean {
  if (entry.kind === 'theme') return entry.theme.slug === theme;
  return entry.kind === 'phase' ? entry.isOpen : entry.kind !== 'initiative';
}

const isTurn = (entry: TimelineEntryView) => entry.kind === 'theme' && entry.step !== 'added';

function stateOf(entry: TimelineEntryView, all: TimelineEntryView[]): StopState {
  if (entry.kind === 'phase') return 'open';
  if (entry.kind !== 'theme' || entry.step !== 'concluded') return 'done';
  return reopening(entry, all) ? 'pause' : 'cut';
}

function pauses(all: TimelineEntryView[]) {
  return all.flatMap((entry) => {
    const end = entry.kind === 'theme' && entry.step === 'concluded' ? reopening(entry, all) : undefined;
    return end ? [{ from: yearOf(entry.on), to: yearOf(end.on) }] : [];
  });
}

const reopening = (end: TimelineEntryView, all: TimelineEntryView[]) =>
  all.find((entry) => entry.kind === 'theme' && entry.step === 'reopened' && entry.on >= end.on);
