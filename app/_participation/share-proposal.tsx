import { LocalLink } from '@/app/_navigation/local-link';
import type { Locale } from '@/lib/i18n/locale';
import { env } from '@/lib/platform/env';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';

type ShareProposalProps = { slug: string; code: string; locale: Locale };

/** The address of a proposal to pass on, and its poster. */
export function ShareProposal({ slug, code, locale }: ShareProposalProps) {
  const t = textsIn(locale, 'ownProposal.share');
  return (
    <details className="twin share">
      <summary>{t('heading')}</summary>
      <p>
        {t('link')}: <span className="share-address">{proposalAddress(slug, code, locale)}</span>
      </p>
      <p>
        <LocalLink to="/projects/[slug]/proposals/[code]/poster" params={{ slug, code }}>
          {t('poster')}
        </LocalLink>
      </p>
    </details>
  );
}

/** The whole address of a proposal, for what leaves the page. */
export function proposalAddress(slug: string, code: string, locale: Locale): string {
  return env().TRAADEN_URL + pathTo(locale, '/projects/[slug]/proposals/[code]', { slug, code });
}
