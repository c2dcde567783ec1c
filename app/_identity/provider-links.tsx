import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/app/_ui/button';
import type { IdentityProvider } from '@/lib/identity/identity';
import { availableProviders, providerSettings } from '@/lib/identity/server/provider-settings';
import { identityLink } from '@/lib/web/identity-paths';
import { pageLocale } from '@/lib/web/page-locale';

type ProviderLinksProps = {
  /** Which to offer, of those that are set up. */
  of: readonly IdentityProvider[];
  returnTo: string;
  /** Whether somebody signs in with it, or confirms who they are. */
  act: 'signIn' | 'confirm';
};

/** The ways to say who one is by an identity provider; nothing where none of them is set up. */
export async function ProviderLinks({ of, returnTo, act }: ProviderLinksProps) {
  const locale = await pageLocale();
  const t = await getTranslations('identity');
  const offered = availableProviders().filter((provider) => of.includes(provider));
  if (offered.length === 0) return null;
  const isExample = offered.some((provider) => providerSettings(provider)?.internalOrigin);
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap gap-3">
        {offered.map((provider, index) => (
          <ButtonLink
            key={provider}
            tone={act === 'confirm' && index === 0 ? 'primary' : 'line'}
            href={identityLink(provider, locale, returnTo)}
            rel="nofollow"
          >
            {t(`${act}.${provider}`)}
          </ButtonLink>
        ))}
      </p>
      {isExample ? <p className="hint">{t('example')}</p> : null}
    </div>
  );
}
