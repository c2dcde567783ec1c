import { Button } from '@/app/_ui/button';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { textsIn } from '@/lib/web/texts';
import type { SummaryParams } from './wanted-summary';

type Choice = { slug: string; titleDa: string; titleEn: string };
type SummaryLimitsProps = {
  choices: { phases: Choice[]; projects: Choice[] };
  given: SummaryParams;
  action: string;
  locale: Locale;
};

/** Limits a summary to a phase or dates, and sets another beside it: a plain form, since each answer has its own address. */
export function SummaryLimits({ choices, given, action, locale }: SummaryLimitsProps) {
  const t = textsIn(locale, 'partner.limits');
  const { phases, projects } = choices;
  const value = (name: keyof SummaryParams) => (typeof given[name] === 'string' ? given[name] : '');
  const options = (each: readonly Choice[], kind = '') =>
    each.map((choice) => (
      <option key={choice.slug} value={kind ? `${kind}:${choice.slug}` : choice.slug}>
        {inLocale(choice, 'title', locale)}
      </option>
    ));
  return (
    <details className="twin summary-limits" open={Object.values(given).some(Boolean)}>
      <summary>{t('heading')}</summary>
      <form className="summary-limits-form" method="get" action={action}>
        <Labelled label={t('phase')} name="phase">
          <select id="limit-phase" name="phase" defaultValue={value('phase')}>
            <option value="">{t('whole')}</option>
            {options(phases)}
          </select>
        </Labelled>
        <Labelled label={t('beside')} name="beside">
          <select id="limit-beside" name="beside" defaultValue={value('beside')}>
            <option value="">{t('nothing')}</option>
            {phases.length > 0 ? <optgroup label={t('phases')}>{options(phases, 'phase')}</optgroup> : null}
            {projects.length > 0 ? <optgroup label={t('projects')}>{options(projects, 'project')}</optgroup> : null}
          </select>
        </Labelled>
        {(['from', 'to', 'split'] as const).map((name) => (
          <Labelled key={name} label={t(name)} name={name}>
            <input id={`limit-${name}`} type="date" name={name} defaultValue={value(name)} />
          </Labelled>
        ))}
        <p>
          <Button type="submit" small>
            {t('show')}
          </Button>
        </p>
      </form>
      <p className="soft">{t('note')}</p>
    </details>
  );
}

function Labelled({ label, name, children }: { label: string; name: string; children: React.ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={`limit-${name}`}>{label}</label>
      {children}
    </div>
  );
}
