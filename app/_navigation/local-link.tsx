import type { ComponentProps } from 'react';
import { pageLocale } from '@/lib/web/page-locale';
import { type Page, type PageParams, pathTo } from '@/lib/web/paths';

type Props<P extends Page> = Omit<ComponentProps<'a'>, 'href'> & {
  to: P;
  params?: PageParams<P>[0];
  /** Anchor on the page, without `#`. */
  anchor?: string;
};

/** A link to a page of ours in the reader's language. A plain one: a cached page is there sooner than a script could draw it. */
export async function LocalLink<P extends Page>({ to, params, anchor, ...rest }: Props<P>) {
  const path = pathTo(await pageLocale(), to, ...((params ? [params] : []) as PageParams<P>));
  return <a href={anchor ? `${path}#${anchor}` : path} {...rest} />;
}
