import { getTranslations } from 'next-intl/server';
import { Table } from '@/app/_ui/table';
import { dateOfMoment, plainDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { labelLength } from '@/lib/insight/composed-schema';
import type { ComposedView, ShareLinkView, SharingView } from '@/lib/insight/composed-views';
import { shareDays } from '@/lib/insight/share-link';
import { RightsForm } from '../_administration/rights-form';
import { makeShareLinkAction, revokeShareLinkAction } from './sharing.action';

export type SharingProps = { summary: ComposedView; sharing: SharingView; locale: Locale; path: string };

/** Links for those without an account: making one, how often each is opened, and closing it. */
export async function LinkSection({ summary, sharing, locale, path }: SharingProps) {
  const t = await getTranslations('composing');
  return (
    <section className="rights" aria-labelledby="links">
      <h2 id="links">{t('links.heading')}</h2>
      <p className="soft">{t('links.text')}</p>
      <RightsForm
        action={makeShareLinkAction}
        path={path}
        locale={locale}
        name="link"
        hidden={{ summaryId: summary.id, submissionKey: crypto.randomUUID() }}
        fields={[
          { kind: 'text', name: 'label', label: t('links.label'), hint: t('links.labelHint'), maxLength: labelLength },
          {
            kind: 'select',
            name: 'show',
            label: t('links.show'),
            options: [
              ...summary.versions
                .filter(({ withdrawal }) => !withdrawal)
                .map(({ id, number }) => ({ value: id, label: t('links.showVersion', { number }) })),
              { value: '', label: t('links.showLive') },
            ],
          },
          { kind: 'number', name: 'days', label: t('links.days', { most: shareDays.most }), value: String(shareDays.usual) },
        ]}
        submit={t('links.make')}
        told={t('links.told')}
      />
      {sharing.links.length === 0 ? (
        <p className="soft">{t('links.none')}</p>
      ) : (
        <Table
          caption={t('links.caption')}
          columns={(['label', 'shows', 'until', 'opened', 'act'] as const).map((key) => ({
            key,
            label: t(`links.columns.${key}`),
            number: key === 'opened',
          }))}
          rows={sharing.links.map((link) => ({
            key: link.id,
            cells: [
              link.label,
              link.shows === null ? t('links.showLive') : t('links.showVersion', { number: link.shows }),
              link.state === 'open' ? dateOfMoment(link.expiresAt, locale) : t(`links.states.${link.state}`),
              <Openings key="opened" link={link} locale={locale} />,
              link.state === 'revoked' ? (
                ''
              ) : (
                <RightsForm
                  key="act"
                  action={revokeShareLinkAction}
                  path={path}
                  locale={locale}
                  name={`revoke-${link.id}`}
                  hidden={{ linkId: link.id }}
                  fields={[{ kind: 'sure', name: 'sure', label: t('links.sure') }]}
                  submit={t('links.revoke')}
                  about={link.label}
                />
              ),
            ],
          }))}
        />
      )}
    </section>
  );
}

/** How often a link was opened, in all and on its last days. */
async function Openings({ link, locale }: { link: ShareLinkView; locale: Locale }) {
  const t = await getTranslations('composing');
  if (link.days.length === 0) return <>{link.opened}</>;
  return (
    <details>
      <summary>{link.opened}</summary>
      <ul className="plain">
        {link.days.map(({ day, count }) => (
          <li key={day}>{t('links.onDay', { day: plainDate(day, locale), count })}</li>
        ))}
      </ul>
    </details>
  );
}
