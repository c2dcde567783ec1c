import { SessionLinks } from '@/app/_session/session-links';
import { SiteHeader } from '@/app/_ui/site-header';
import { municipality } from '@/lib/platform/municipality';
import { pageLocale } from '@/lib/web/page-locale';
import { type Page, pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { isInSection, sections } from './navigation';
import { addressOf, type ShellParams } from './page-params';

type PageHeaderProps<P extends Page> = { page: P; params?: ShellParams<P> };

/** Brand, menu, language switch and the way to one's own page. The same for every reader, so that pages can be cached. */
export async function PageHeader<P extends Page>({ page, params }: PageHeaderProps<P>) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'site');
  const ui = textsIn(locale, 'ui');
  const other = locale === 'da' ? 'en' : 'da';
  const otherLanguage = (
    <a href={addressOf(other, page, params)} lang={other} hrefLang={other}>
      {t('otherLanguage')}
    </a>
  );
  return (
    <SiteHeader
      homeHref={pathTo(locale, '/')}
      brandLabel={t('home')}
      owner={municipality().name}
      navLabel={ui('mainMenu')}
      items={sections.map((section) => ({
        href: pathTo(locale, section.page),
        label: t(`nav.${section.key}`),
        current: isInSection(page, section.page),
      }))}
      tools={
        <>
          {otherLanguage}
          <SessionLinks className="btn btn-small btn-line" />
        </>
      }
      menuLabel={ui('menu')}
      menuTools={
        <>
          <li>{otherLanguage}</li>
          <li>
            <SessionLinks />
          </li>
        </>
      }
    />
  );
}
