import { SiteFooter } from '@/app/_ui/site-footer';
import { contactEmail, municipality } from '@/lib/platform/municipality';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';

type FooterLink = {
  to:
    | '/was'
    | '/privacy'
    | '/moderation'
    | '/moderation/log'
    | '/cookies'
    | '/counting'
    | '/open-data'
    | '/figures'
    | '/experience'
    | '/strategy';
  key: string;
};

const rights: FooterLink[] = [
  { to: '/was', key: 'accessibility' },
  { to: '/privacy', key: 'privacy' },
  { to: '/moderation', key: 'moderation' },
  { to: '/moderation/log', key: 'log' },
];
const about: FooterLink[] = [
  { to: '/figures', key: 'figures' },
  { to: '/counting', key: 'counting' },
  { to: '/open-data', key: 'openData' },
  { to: '/experience', key: 'experience' },
  { to: '/strategy', key: 'strategy' },
  { to: '/cookies', key: 'cookies' },
];

/** The foot of a citizen's page: whose it is, what rights one has, how it counts, whom to credit. */
export async function PageFooter() {
  const locale = await pageLocale();
  const t = textsIn(locale, 'site');
  const owner = municipality();
  const links = (list: FooterLink[]) => (
    <ul>
      {list.map((link) => (
        <li key={link.to}>
          <a href={pathTo(locale, link.to)}>{t(`footer.${link.key}`)}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <SiteFooter
      brandLabel={t('name')}
      tagline={t('tagline')}
      columns={[
        {
          heading: owner.name,
          children: (
            <p>
              {owner.addressLines.join(', ')}
              <br />
              <a href={`mailto:${contactEmail()}`}>{contactEmail()}</a>
              <br />
              {t('footer.cvr', { cvr: owner.cvr.replace(/(..)(?=.)/g, '$1 ') })}
            </p>
          ),
        },
        { heading: t('footer.rights'), children: links(rights) },
        {
          heading: t('footer.about'),
          children: (
            <>
              {links(about)}
              <p className="foot-note">{t('footer.cookieNote')}</p>
            </>
          ),
        },
      ]}
      note={t('footer.credit')}
    />
  );
}
