import { getTranslations } from 'next-intl/server';
import { demandWords } from '@/app/_identity/demand-words';
import { LocalLink } from '@/app/_navigation/local-link';
import { longDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { guestActs, takesGuests } from '@/lib/projects/phase-demands';
import type { PhaseView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

/** What a phase declares, in words: what one can do, who, when, and when somebody reads what is sent. */
export async function PhaseRules({ slug, phase }: { slug: string; phase: PhaseView }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.rules');
  const acts = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    phase.acts.map((act) => t(`acts.${act}`, { votes: phase.votes ?? 0 })),
  );
  const byGuests = phase.acts.some((act) => guestActs.includes(act as (typeof guestActs)[number]) && takesGuests(phase, act));
  return (
    <dl className="facts phase-rules">
      <dt>{t('what')}</dt>
      <dd>{phase.acts.length > 0 ? acts : t('nothing')}</dd>
      <dt>{t('who')}</dt>
      <dd>
        {demandWords(phase, locale) || t('everybody')} {byGuests ? t('guests') : null}
      </dd>
      <dt>{t('when')}</dt>
      <dd>{t('period', { from: longDate(phase.opensOn, locale), to: longDate(phase.closesOn, locale) })}</dd>
      <dt>{t('moderation')}</dt>
      <dd>
        {t(phase.moderation)} {phase.senderNames === 'never' ? t('noNames') : t('names')}
      </dd>
      {phase.state !== 'closed' && phase.acts.some((act) => guestActs.some((each) => each === act)) ? (
        <>
          <dt>{t('paper')}</dt>
          <dd>
            <LocalLink to="/projects/[slug]/phases/[phase]/paper" params={{ slug, phase: phase.slug }}>
              {t('paperLink')} <span className="vh">{inLocale(phase, 'title', locale)}</span>
            </LocalLink>
          </dd>
        </>
      ) : null}
    </dl>
  );
}
