import type { ReactNode } from 'react';
import { LocalLink } from '@/app/_navigation/local-link';
import { Demonstration } from '@/app/_shell/demonstration';
import { SkipLink } from '@/app/_ui/skip-link';
import { Wordmark } from '@/app/_ui/wordmark';
import { municipality } from '@/lib/platform/municipality';
import { pageLocale } from '@/lib/web/page-locale';
import { pageTexts, textsIn } from '@/lib/web/texts';

/** A page without menu, account or anything that asks who reads: for those who hold a link and nothing else. */
export async function BareShell({ children }: { children: ReactNode }) {
  const t = await pageTexts('ui');
  const home = textsIn(await pageLocale(), 'workspace');
  return (
    <>
      <SkipLink href="#main" label={t('skipToContent')} />
      <Demonstration />
      <header className="site-head">
        <div className="wrap site-head-row">
          <LocalLink to="/" className="brand">
            <Wordmark label={home('home')} />
            <span className="brand-owner">{municipality().name}</span>
          </LocalLink>
          <div className="head-thread" aria-hidden="true" />
        </div>
      </header>
      <main id="main">{children}</main>
    </>
  );
}
