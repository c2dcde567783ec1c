import { getFormatter, getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Table } from '@/app/_ui/table';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import type { ThemeContent } from './_theme-content';

/** What was decided under the theme, and what was measured afterwards. */
export async function ThemeDecisions({ content: { decisions, effects } }: { content: ThemeContent }) {
  const t = await getTranslations('theme');
  return (
    <>
      <section className="wrap band" id="beslutninger" aria-labelledby="beslut">
        <h2 id="beslut">{t('decisions')}</h2>
        {decisions.length === 0 ? <p className="soft">{t('noDecisions')}</p> : <Decisions decisions={decisions} />}
      </section>
      <section className="band band-sand" id="effekt" aria-labelledby="maalt">
        <div className="wrap">
          <h2 id="maalt">{t('effectsHeading')}</h2>
          {effects.length === 0 ? <p className="soft">{t('noEffects')}</p> : <Effects effects={effects} />}
        </div>
      </section>
    </>
  );
}

async function Decisions({ decisions }: Pick<ThemeContent, 'decisions'>) {
  const locale = await pageLocale();
  const t = await getTranslations('theme');
  const ui = await getTranslations('ui');
  return (
    <ul className="decisions">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <time dateTime={decision.meetingOn}>{plainDate(decision.meetingOn, locale)}</time>
          <h3>
            <LocalLink to="/decisions/[slug]" params={{ slug: decision.slug }}>
              {inLocale(decision, 'title', locale)}
            </LocalLink>{' '}
            {decision.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          </h3>
          <p>{t('decidedBy', { committee: inLocale(decision.committee, 'name', locale), item: decision.agendaItem })}</p>
        </li>
      ))}
    </ul>
  );
}

async function Effects({ effects }: Pick<ThemeContent, 'effects'>) {
  const locale = await pageLocale();
  const t = await getTranslations('theme');
  const ui = await getTranslations('ui');
  const format = await getFormatter();
  return (
    <Table
      caption={t('effectsCaption')}
      columns={[
        { key: 'what', label: t('indicator') },
        { key: 'before', label: t('before'), number: true },
        { key: 'after', label: t('after'), number: true },
        { key: 'learned', label: t('learned') },
      ]}
      rows={effects.map((effect) => ({
        key: effect.id,
        cells: [
          <>
            {inLocale(effect, 'indicator', locale)} ({inLocale(effect, 'unit', locale)}){' '}
            {effect.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
            <br />
            <small className="soft">
              {t('measured', { date: plainDate(effect.measuredOn, locale), source: inLocale(effect, 'source', locale) })}
            </small>
          </>,
          format.number(effect.before),
          format.number(effect.after),
          inLocale(effect, 'learned', locale),
        ],
      }))}
    />
  );
}
