import type { ReactNode } from 'react';
import { Wordmark } from './wordmark';

export type NavItem = { href: string; label: string; current?: boolean };

type SiteHeaderProps = {
  homeHref: string;
  brandLabel: string;
  owner: string;
  navLabel: string;
  items: NavItem[];
  /** Language and sign-in at the right; the first link is drawn as plain text. */
  tools: ReactNode;
  menuLabel: string;
  /** The same links for the narrow menu, each an `<li>`. */
  menuTools: ReactNode;
};

/** Brand, menu and the thread that leaves the word mark. On a phone the menu is a native disclosure. */
export function SiteHeader(props: SiteHeaderProps) {
  const links = props.items.map((item) => (
    <li key={item.href}>
      <a href={item.href} aria-current={item.current ? 'page' : undefined}>
        {item.label}
      </a>
    </li>
  ));
  return (
    <header className="site-head">
      <div className="wrap site-head-row">
        <a className="brand" href={props.homeHref}>
          <Wordmark label={props.brandLabel} />
          <span className="brand-owner">{props.owner}</span>
        </a>
        <div className="head-thread" aria-hidden="true" />
        <nav className="site-nav" aria-label={props.navLabel}>
          <ul>{links}</ul>
        </nav>
        <div className="head-tools">{props.tools}</div>
        <details className="menu">
          <summary>{props.menuLabel}</summary>
          <ul>
            {links}
            {props.menuTools}
          </ul>
        </details>
      </div>
    </header>
  );
}
