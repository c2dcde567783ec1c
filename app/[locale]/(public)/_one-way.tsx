import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Journey, type JourneyStop } from '@/app/_ui/journey';
import { Words } from '@/app/_ui/words';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { PathView } from '@/lib/thread/path-views';
import { pageLocale } from '@/lib/web/page-locale';

type PublishedPath = Extract<PathView, { status: 'published' }>;

/** One contribution that came the whole way, from the plan to what was measured. */
export async function OneWay({ path }: { path: PublishedPath }) {
  const locale = await pageLocale();
  const t = await getTranslations('home.oneWay');
  const ui = await getTranslations('ui');
  return (
    <section className="band" aria-labelledby="vej">
      <div className="wrap">
        <div className="band-head">
          <h2 id="vej">{t('heading')}</h2>
          <p className="lede">
            {t('text')} {path.contribution.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          </p>
        </div>
        <Journey stops={await stopsOf(path)} label={t('heading')} />
        <p>
          <LocalLink to="/path/[code]" params={{ code: path.code }}>
            {t('see', { title: path.contribution.title ?? inLocale(path.project, 'title', locale) })}
          </LocalLink>
        </p>
      </div>
    </section>
  );
}

async function stopsOf({ plan, themes: [theme], project, phase, contribution, use, effects: [effect], code }: PublishedPath) {
  const locale = await pageLocale();
  const t = await getTranslations('home.oneWay');
  const kinds = await getTranslations('ui.stop');
  const uses = await getTranslations('path.use');
  const stops: (JourneyStop | null)[] = [
    plan && { kind: kinds('plan'), state: 'done', what: <LocalLink to="/strategy">{inLocale(plan, 'title', locale)}</LocalLink> },
    theme
      ? {
          kind: kinds('theme'),
          state: 'done',
          what: (
            <LocalLink to="/strategy/[theme]" params={{ theme: theme.slug }}>
              {inLocale(theme, 'title', locale)}
            </LocalLink>
          ),
        }
      : null,
    {
      kind: kinds('project'),
      state: 'done',
      what: (
        <LocalLink to="/projects/[slug]" params={{ slug: project.slug }}>
          {inLocale(project, 'title', locale)}
        </LocalLink>
      ),
    },
    { kind: kinds('phase'), state: 'done', what: inLocale(phase, 'title', locale) },
    {
      kind: kinds('contribution'),
      state: 'done',
      voice: true,
      what: (
        <LocalLink to="/path/[code]" params={{ code }} lang={contribution.language}>
          <Words text={contribution.title ?? contribution.text} />
        </LocalLink>
      ),
    },
    use?.decision
      ? {
          kind: kinds('decision'),
          state: 'done',
          what: (
            <LocalLink to="/decisions/[slug]" params={{ slug: use.decision.slug }}>
              {t('used', { use: uses(use.use), date: plainDate(use.decision.meetingOn, locale) })}
            </LocalLink>
          ),
        }
      : null,
    effect
      ? {
          kind: kinds('effect'),
          state: 'here',
          what: t('measured', {
            indicator: inLocale(effect, 'indicator', locale),
            before: effect.before,
            after: effect.after,
            unit: inLocale(effect, 'unit', locale),
          }),
        }
      : null,
  ];
  return stops.filter((stop) => stop !== null);
}
