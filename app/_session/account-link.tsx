'use client';

import { useEffect, useState } from 'react';
import { type AccountInHeader, nobody, readAccount } from './read-account';

export type AccountLinkProps = {
  locale: string;
  /** Where each kind of person belongs. */
  paths: { signIn: string; me: string; workspace: string; partner: string; news: string };
  texts: {
    signIn: string;
    me: string;
    workspace: string;
    partner: string;
    signOut: string;
    news: { one: string; many: string; more: string };
  };
  className?: string;
};

/**
 * "Sign in", or the way to one's own page and out again. The page it stands on is the same for
 * everybody and cached; who reads it is asked for afterwards. Without JavaScript it stays "sign in",
 * which leads somebody signed in to their own page.
 */
export function AccountLink({ locale, paths, texts, className }: AccountLinkProps) {
  const [account, setAccount] = useState<AccountInHeader>(nobody);
  useEffect(() => {
    let isShown = true;
    readAccount().then((read) => {
      if (isShown) setAccount(read);
    });
    return () => {
      isShown = false;
    };
  }, []);
  if (account.kind === 'anonymous') {
    return (
      <a className={className} href={paths.signIn}>
        {texts.signIn}
      </a>
    );
  }
  const home = { citizen: 'me', employee: 'workspace', partner: 'partner' } as const;
  const place = home[account.kind];
  return (
    <>
      <a href={paths[place]}>{place === 'me' ? (account.name ?? texts.me) : texts[place]}</a>{' '}
      {account.news > 0 ? (
        <a className="news-badge" href={paths.news} aria-label={newsWords(account.news, texts.news)}>
          {account.news > mostShown ? `${mostShown}+` : account.news}
        </a>
      ) : null}{' '}
      <form className="inline" method="post" action="/api/sign-out">
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" className="btn btn-quiet btn-small">
          {texts.signOut}
        </button>
      </form>
    </>
  );
}

const mostShown = 9;

function newsWords(count: number, { one, many, more }: AccountLinkProps['texts']['news']): string {
  if (count > mostShown) return more;
  return count === 1 ? one : many.replace('#', String(count));
}
