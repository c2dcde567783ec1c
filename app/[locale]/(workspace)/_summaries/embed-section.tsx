import { getTranslations } from 'next-intl/server';
import { inLocale } from '@/lib/i18n/locale';
import { labelLength } from '@/lib/insight/composed-schema';
import type { SummaryEmbedView } from '@/lib/insight/composed-views';
import { env } from '@/lib/platform/env';
import { RightsForm } from '../_administration/rights-form';
import type { SharingProps } from './link-section';
import { makeEmbedAction, revokeEmbedAction } from './sharing.action';

/** Frames for other sites: making one, what to put on the site, and closing it. */
export async function EmbedSection({ summary, sharing, locale, path }: SharingProps) {
  const t = await getTranslations('composing');
  const title = inLocale(summary, 'title', locale);
  return (
    <section className="rights" aria-labelledby="embeds">
      <h2 id="embeds">{t('embeds.heading')}</h2>
      <p className="soft">{t('embeds.text')}</p>
      <RightsForm
        action={makeEmbedAction}
        path={path}
        locale={locale}
        name="embed"
        hidden={{ summaryId: summary.id }}
        fields={[
          { kind: 'text', name: 'label', label: t('embeds.label'), maxLength: labelLength },
          {
            kind: 'select',
            name: 'reach',
            label: t('embeds.reach'),
            options: (['sites', 'any'] as const).map((value) => ({ value, label: t(`embeds.reaches.${value}`) })),
          },
          { kind: 'area', name: 'origins', label: t('embeds.origins'), hint: t('embeds.originsHint'), rows: 3 },
        ]}
        submit={t('embeds.make')}
      />
      {sharing.embeds.length === 0 ? <p className="soft">{t('embeds.none')}</p> : null}
      <ul className="plain granted">
        {sharing.embeds.map((embed) => (
          <li key={embed.id}>
            <h3>{embed.label}</h3>
            <p className="soft">
              {embed.isRevoked
                ? t('embeds.revoked')
                : embed.origins.length === 0
                  ? t('embeds.onAny')
                  : t('embeds.on', { origins: embed.origins.join(', ') })}
            </p>
            {embed.isRevoked ? null : (
              <>
                <p>{t('embeds.snippet')}</p>
                <pre className="snippet">
                  <code>{snippet(embed, title, locale)}</code>
                </pre>
                <RightsForm
                  action={revokeEmbedAction}
                  path={path}
                  locale={locale}
                  name={`revoke-${embed.id}`}
                  hidden={{ embedId: embed.id }}
                  fields={[{ kind: 'sure', name: 'sure', label: t('embeds.sure') }]}
                  submit={t('embeds.revoke')}
                  about={embed.label}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** What a site puts in to show the frame; its title is read out by screen readers. */
function snippet({ key }: SummaryEmbedView, title: string, locale: string): string {
  const address = new URL(`${locale === 'en' ? '/en' : ''}/embed/${key}`, env().TRAADEN_URL).href;
  const safe = title.replaceAll(/[&<"]/g, (sign) => signs[sign] ?? sign);
  return `<iframe src="${address}" title="${safe}" width="100%" height="640" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}
