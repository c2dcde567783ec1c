import type { Locale } from '@/lib/i18n/locale';
import type { IdentityProvider } from '@/lib/identity/identity';
import { pathTo } from './paths';

/** The link that leads to an identity provider and back to a page of ours. */
export function identityLink(provider: IdentityProvider, locale: Locale, returnTo: string): string {
  return `/api/sign-in/${provider}?${new URLSearchParams({ locale, returnTo })}`;
}

/** The page that says what a phase asks for, offers to confirm it, and leads back to what one was doing. */
export function stepUpPath(locale: Locale, phaseId: string, returnTo: string): string {
  return `${pathTo(locale, '/sign-in/identity')}?${new URLSearchParams({ phase: phaseId, returnTo })}`;
}
