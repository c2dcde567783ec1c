import { getFormatter, getTranslations } from 'next-intl/server';
import { AreaSquares } from '@/app/_ui/area-squares';
import { Table } from '@/app/_ui/table';
import { inLocale } from '@/lib/i18n/locale';
import type { FactView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

type ChangedFactsProps = { facts: FactView[] };

/** What has changed since last, for facts that were a number more than once. */
export async function ChangedFacts({ facts }: ChangedFactsProps) {
  const t = await getTranslations('project.changed');
  return (
    <section aria-labelledby="changed" className="changed">
      <h2 id="changed">{t('heading')}</h2>
      {facts.map((fact) => (
        <ChangedFact key={fact.key} fact={fact} />
      ))}
    </section>
  );
}

async function ChangedFact({ fact }: { fact: FactView }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.changed');
  const format = await getFormatter();
  const { versions } = fact;
  const first = versions[0];
  const last = versions.at(-1);
  if (!first || !last || first.amount === null || last.amount === null) return null;
  const unit = last.unit ?? '';
  const label = inLocale(last, 'label', locale);
  const amount = (value: number) => `${format.number(value)} ${unit}`;
  const sources = [...new Set(versions.map(({ source }) => source))].join('; ');
  return (
    <>
      <p className="lede">{t('fromTo', { label, from: amount(first.amount), to: amount(last.amount) })}</p>
      <div className="areas">
        <Squares fact={fact} />
        <div>
          <Table
            caption={t('caption', { label, unit })}
            columns={[
              { key: 'version', label: t('version') },
              { key: 'amount', label: t('amount'), number: true },
              { key: 'change', label: t('change'), number: true },
            ]}
            rows={versions.map((version, index) => {
              const before = versions[index - 1]?.amount;
              const difference = before == null || version.amount === null ? null : version.amount - before;
              const when = inLocale(version, 'asOf', locale);
              const name = version === last ? t('latest') : t('nth', { number: index + 1 });
              return {
                key: String(version.position),
                strong: version === last,
                cells: [
                  when ? `${name}, ${when}` : name,
                  version.amount === null ? '' : amount(version.amount),
                  difference === null ? '' : format.number(difference, { signDisplay: 'exceptZero' }),
                ],
              };
            })}
          />
          <p className="hint">{t('note', { sources })}</p>
        </div>
      </div>
    </>
  );
}

const hectares: Record<string, number> = { ha: 1, 'km²': 100, 'm²': 0.0001 };

/** The versions of an area drawn as areas; nothing for numbers that are not areas. */
async function Squares({ fact }: { fact: FactView }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.changed');
  const format = await getFormatter();
  const factor = hectares[fact.versions[0]?.unit ?? ''];
  if (!factor) return null;
  const areas = fact.versions.map((version, index) => {
    const when = inLocale(version, 'asOf', locale);
    const isCurrent = index === fact.versions.length - 1;
    const words = `${format.number(version.amount ?? 0)} ${version.unit}`;
    return {
      key: String(version.position),
      hectares: (version.amount ?? 0) * factor,
      text: when && !isCurrent ? `${words}, ${when}` : words,
      current: isCurrent,
      note: isCurrent ? t('inLatest') : undefined,
    };
  });
  return (
    <figure>
      <AreaSquares
        label={t('squares', { areas: areas.map(({ text }) => text).join(', ') })}
        areas={areas}
        scale={(metres) => (metres < 1000 ? `${format.number(metres)} m` : `${format.number(metres / 1000)} km`)}
      />
    </figure>
  );
}
