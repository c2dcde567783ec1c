import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Button } from '@/app/_ui/button';
import type { AccountView } from '@/lib/identity/server/get-account';
import { availableProviders } from '@/lib/identity/server/provider-settings';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { AccountForm } from './account-form';

/** Name, language and the way out. */
export async function MyAccount({ account }: { account: AccountView }) {
  const t = await getTranslations('me');
  const ui = await getTranslations('ui');
  const locale = await pageLocale();
  return (
    <section className="mt-8 grid grid-cols-1 gap-4" aria-labelledby="my-account">
      <h2 id="my-account">{t('account')}</h2>
      <AccountForm
        locale={locale}
        here={pathTo(locale, '/me')}
        account={{ name: account.name ?? '', language: account.locale }}
        texts={{
          name: t('name'),
          optional: ui('optional'),
          nameHint: t('nameHint'),
          language: t('language'),
          languages: { da: t('danish'), en: t('english') },
          save: t('save'),
          saved: t('saved'),
          errors: t('errorsHeading'),
        }}
      />
      <p className="meta">
        <LocalLink to="/me/following">{t('toFollowing')}</LocalLink>
        <LocalLink to="/me/notifications">{t('toNotifications')}</LocalLink>
        <LocalLink to="/me/data">{t('data')}</LocalLink>
        <LocalLink to="/me/sessions">{t('toSessions')}</LocalLink>
        {availableProviders().includes('mitid') ? <LocalLink to="/sign-in/identity">{t('toMitid')}</LocalLink> : null}
        {account.email ? null : <LocalLink to="/sign-in">{t('addEmail')}</LocalLink>}
      </p>
      <form method="post" action="/api/sign-out">
        <input type="hidden" name="locale" value={locale} />
        <Button tone="line">{t('signOut')}</Button>
      </form>
    </section>
  );
}
