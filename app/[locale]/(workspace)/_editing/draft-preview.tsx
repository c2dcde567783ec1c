import { getTranslations } from 'next-intl/server';
import { longDate } from '@/lib/i18n/dates';
import { inLocale, locales } from '@/lib/i18n/locale';
import type { EditedPhase, EditedProject } from '@/lib/projects/server/editing-queries';

/** A project as people will read it, in both languages. */
export async function ProjectPreview({ project }: { project: EditedProject }) {
  const t = await getTranslations('editing');
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{project.isPublished ? t('shownNow') : t('preview')}</h2>
      <div className="two">
        {locales.map((locale) => (
          <div key={locale} className="draft-preview" lang={locale}>
            <h3>{inLocale(project, 'title', locale)}</h3>
            <p>{inLocale(project, 'summary', locale)}</p>
            {inLocale(project, 'place', locale) ? <p className="small soft">{inLocale(project, 'place', locale)}</p> : null}
          </div>
        ))}
      </div>
    </section>
  );
}

/** A phase as people will read it, in both languages. */
export async function PhasePreview({ phase }: { phase: EditedPhase }) {
  const t = await getTranslations('editing');
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{phase.isPublished ? t('shownNow') : t('preview')}</h2>
      <div className="two">
        {
          await Promise.all(
            locales.map(async (locale) => {
              const say = await getTranslations({ locale, namespace: 'editing' });
              return (
                <div key={locale} className="draft-preview" lang={locale}>
                  <h3>{inLocale(phase, 'title', locale)}</h3>
                  <p className="small">
                    {say('period', { from: longDate(phase.opensOn, locale), to: longDate(phase.closesOn, locale) })}
                  </p>
                  <p>{inLocale(phase, 'description', locale)}</p>
                  <Lines heading={say('phaseFields.influence')} lines={inLocale(phase, 'influence', locale)} />
                  <Lines heading={say('phaseFields.settled')} lines={inLocale(phase, 'settled', locale)} />
                  <p>{inLocale(phase, 'afterwards', locale)}</p>
                </div>
              );
            }),
          )
        }
      </div>
    </section>
  );
}

function Lines({ heading, lines }: { heading: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
