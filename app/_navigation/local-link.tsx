import Link from 'next/link';
import type { ComponentProps } from 'react';
import { pageLocale } from '@/lib/web/page-locale';
import { type Page, type PageParams, pathTo } from '@/lib/web/paths';

type Props<P extends Page> = Omit<ComponentProps<typeof Link>, 'href'> & {
  to: P;
  params?: PageParams<P>[0];
  /** Anchor on the page, without `#`. */
  anchor?: string;
};

/** A link to a page of ours in the reader's language. Pages are fetched when asked for, not before. */
export async function LocalLink<P extends Page>({ to, params, anchor, ...rest }: Props<P>) {
  const path = pathTo(await pageLocale(), to, ...((params ? [params] : []) as PageParams<P>));
  return <Link prefetch={false} href={anchor ? `${path}#${anchor}` : path} {...rest} />;
}
