import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Pager } from '@/app/_ui/pager';
import { Words } from '@/app/_ui/words';
import type { Actor } from '@/lib/audit/actor';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { listMySupports } from '@/lib/thread/server/my-contributions';
import { pageLocale } from '@/lib/web/page-locale';

type Props = { actor: Actor; after: string | undefined; here: string };

/** The proposals one supports. */
export async function MySupports({ actor, after, here }: Props) {
  const t = await getTranslations('me');
  const ui = await getTranslations('ui');
  const locale = await pageLocale();
  const page = await listMySupports(actor, { after });
  return (
    <section className="mt-8 grid grid-cols-1 gap-4" aria-labelledby="my-supports">
      <h2 id="my-supports">{t('supports')}</h2>
      {page.rows.length === 0 ? (
        <p className="soft">{t('noSupports')}</p>
      ) : (
        <ul className="border-t border-[var(--line)]">
          {page.rows.map((row) => (
            <li className="border-b border-[var(--line)] py-4" key={row.code}>
              <LocalLink
                to="/projects/[slug]/proposals/[code]"
                params={{ slug: row.project.slug, code: row.code }}
                lang={row.language === locale ? undefined : row.language}
              >
                <Words text={row.title} />
              </LocalLink>
              <p className="soft">
                {t('supportedLine', { project: inLocale(row.project, 'title', locale), date: dateOfMoment(row.at, locale) })}{' '}
                <LocalLink to="/support/[code]" params={{ code: row.code }}>
                  {t('toSupport')}
                  <span className="vh">
                    {' '}
                    <Words text={row.title} />
                  </span>
                </LocalLink>
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pager
        label={t('supportPages')}
        newer={after ? { href: here, label: ui('newer') } : undefined}
        older={page.after ? { href: `${here}?supportsAfter=${page.after}`, label: ui('older') } : undefined}
      />
    </section>
  );
}
