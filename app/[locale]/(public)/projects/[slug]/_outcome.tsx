import { getFormatter, getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Thread } from '@/app/_ui/thread';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

type OutcomeProps = { page: ProjectPageView };

/** What was decided and what came of it. Left out while there is neither. */
export async function Outcome({ page }: OutcomeProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project.outcome');
  const ui = await getTranslations('ui');
  if (page.decisions.length === 0 && page.effects.length === 0) return null;
  return (
    <div className="split" id="beslutninger">
      <div>
        <h2 id="outcome-h">{t('heading')}</h2>
        <p className="soft">{t('text')}</p>
      </div>
      <section aria-labelledby="outcome-h">
        <Thread
          stops={page.decisions.map((decision) => ({
            key: decision.id,
            state: 'done',
            children: (
              <>
                <h3>
                  <LocalLink to="/decisions/[slug]" params={{ slug: decision.slug }}>
                    {inLocale(decision, 'title', locale)}
                  </LocalLink>
                </h3>
                <p className="meta">
                  <span>{inLocale(decision.committee, 'name', locale)}</span>
                  <span>{plainDate(decision.meetingOn, locale)}</span>
                  {decision.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
                </p>
              </>
            ),
          }))}
        />
        <Effects page={page} />
      </section>
    </div>
  );
}

/** What was measured before and after. */
export async function Effects({ page }: OutcomeProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project.outcome');
  const ui = await getTranslations('ui');
  const format = await getFormatter();
  if (page.effects.length === 0) return <p className="soft">{t('noEffects')}</p>;
  return (
    <div id="effekter">
      {page.effects.map((effect) => (
        <div key={effect.id}>
          <h3>
            {inLocale(effect, 'indicator', locale)} {effect.isExample ? <ExampleTag>{ui('exampleNumbers')}</ExampleTag> : null}
          </h3>
          <p>
            {t('beforeAfter', {
              before: format.number(effect.before),
              after: format.number(effect.after),
              unit: inLocale(effect, 'unit', locale),
            })}
          </p>
          <p className="hint">
            {t('source', { date: plainDate(effect.measuredOn, locale), source: inLocale(effect, 'source', locale) })}
          </p>
          <p>{t('learned', { text: inLocale(effect, 'learned', locale) })}</p>
        </div>
      ))}
    </div>
  );
}
