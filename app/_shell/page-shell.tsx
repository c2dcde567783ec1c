import type { ReactNode } from 'react';
import { SkipLink } from '@/app/_ui/skip-link';
import type { Page } from '@/lib/web/paths';
import { pageTexts } from '@/lib/web/texts';
import { Demonstration } from './demonstration';
import { PageFooter } from './page-footer';
import { PageHeader } from './page-header';
import type { ShellParams } from './page-params';

type PageShellProps<P extends Page> = {
  /** The page being drawn and its parameters: the menu marks it and the language switch leads to it. */
  page: P;
  params?: ShellParams<P>;
  /** The thread as navigation, between header and content. */
  bar?: ReactNode;
  children: ReactNode;
};

/** Everything around the content of a citizen's page. The content goes into `main`; it brings its own `h1`. */
export async function PageShell<P extends Page>({ page, params, bar, children }: PageShellProps<P>) {
  const t = await pageTexts('ui');
  return (
    <>
      <SkipLink href="#main" label={t('skipToContent')} />
      <Demonstration />
      <PageHeader page={page} params={params} />
      {bar}
      <main id="main">{children}</main>
      <PageFooter />
    </>
  );
}
