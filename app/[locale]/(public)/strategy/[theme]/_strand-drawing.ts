import { getTranslations } from 'next-intl/server';
import { farApart, shortened, yearOf } from '@/app/_strategy/strand-words';
import type { StopState } from '@/app/_ui/stop';
import type { Strand, StrandEvent } from '@/app/_ui/strand-timeline';
import { dayAndMonth } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { StrandEventView, ThemeStrandView } from '@/lib/thread/theme-strand';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

const stateOfKind: Record<StrandEventView['kind'], StopState> = {
  happened: 'done',
  paused: 'pause',
  resumed: 'done',
  cut: 'cut',
  expected: 'next',
};

/** The projects of a theme as strands: what happened, what is open now, and the stretches on hold. */
export async function drawStrands(strands: ThemeStrandView[]): Promise<Strand[]> {
  const locale = await pageLocale();
  return Promise.all(
    strands.map(async (strand) => ({
      key: strand.id,
      name: inLocale(strand, 'title', locale),
      href: pathTo(locale, '/projects/[slug]', { slug: strand.slug }),
      events: [...(await happened(strand)), ...(await openNow(strand))],
      onHold: holds(strand.events),
    })),
  );
}

async function happened(strand: ThemeStrandView): Promise<StrandEvent[]> {
  const locale = await pageLocale();
  const ui = await getTranslations('ui.state');
  const shown = strand.isExample ? strand.events.slice(0, 1) : strand.events;
  return farApart(shown, ({ kind }) => kind !== 'happened' && kind !== 'expected').map((event) => ({
    key: event.id,
    at: yearOf(event.on),
    state: stateOfKind[event.kind],
    when: inLocale(event, 'when', locale),
    what: event.kind === 'cut' ? ui('cut') : shortened(inLocale(event, 'text', locale)),
  }));
}

/** One mark for what is open, the phase that closes first: more would lie on top of each other. */
async function openNow(strand: ThemeStrandView): Promise<StrandEvent[]> {
  const locale = await pageLocale();
  const t = await getTranslations('theme');
  const [phase] = strand.phases.filter(({ state }) => state === 'open').sort((a, b) => a.closesOn.localeCompare(b.closesOn));
  if (!phase) return [];
  const title = phase.place ? inLocale(phase.place, 'title', locale) : inLocale(phase, 'title', locale);
  return [
    {
      key: phase.id,
      at: yearOf(phase.opensOn),
      state: 'open',
      when: t('openUntil', { date: dayAndMonth(phase.closesOn, locale) }),
      what: shortened(title),
    },
  ];
}

function holds(events: StrandEventView[]) {
  return events.flatMap((event, index) => {
    const end = event.kind === 'paused' ? events.slice(index).find(({ kind }) => kind === 'resumed') : undefined;
    return end ? [{ from: yearOf(event.on), to: yearOf(end.on) }] : [];
  });
}
