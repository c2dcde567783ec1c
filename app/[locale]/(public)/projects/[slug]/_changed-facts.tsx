import { getFormatter, getTranslations } from 'next-intl/server';
import { AreaSquares } from '@/app/_ui/area-squares';
import { Table } from '@/app/_ui/table';
import { inLocale } from '@/lib/i18n/locale';
import { changeOf } from '@/lib/projects/change';
import { hasAmountsOverTime } from '@/lib/projects/fact';
import type { FactView, GeometryView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';
import { ChangedPlace } from './_changed-place';

type ChangedProps = { facts: FactView[]; geometries: GeometryView[] };

/** What has changed since last: numbers drawn, words said, and the place on the map. */
export async function Changed({ facts, geometries }: ChangedProps) {
  const t = await getTranslations('project.changed');
  const isSinceLast = facts.length > 0 || geometries.length > 1;
  return (
    <section aria-labelledby="changed" className="changed">
      <h2 id="changed">{t(isSinceLast ? 'heading' : 'placeOnly')}</h2>
      {facts.filter(hasAmountsOverTime).map((fact) => (
        <ChangedFact key={fact.key} fact={fact} />
      ))}
      <ChangedWords facts={facts.filter((fact) => !hasAmountsOverTime(fact))} />
      <ChangedPlace geometries={geometries} />
    </section>
  );
}

/** What was said otherwise before, for facts that are no numbers. */
async function ChangedWords({ facts }: { facts: FactView[] }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.changed');
  if (facts.length === 0) return null;
  return (
    <ul className="changed-words">
      {facts.map(({ key, versions }) => {
        const [before, now] = versions.slice(-2);
        if (!before || !now) return null;
        return (
          <li key={key}>
            {t('words', {
              label: inLocale(now, 'label', locale),
              from: inLocale(before, 'value', locale),
              to: inLocale(now, 'value', locale),
            })}
          </li>
        );
      })}
    </ul>
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
  const share = (from: number, to: number) =>
    format.number(changeOf(from, to)?.share ?? 0, { style: 'percent', signDisplay: 'exceptZero' });
  const sources = [...new Set(versions.map(({ source }) => source))].join('; ');
  return (
    <>
      <p className="lede">
        {t('fromTo', { label, from: amount(first.amount), to: amount(last.amount), share: share(first.amount, last.amount) })}
      </p>
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
