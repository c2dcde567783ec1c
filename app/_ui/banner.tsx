import type { ReactNode } from 'react';
import { Icon } from './icon';

type BannerProps = {
  tone?: 'info' | 'ok' | 'error';
  strong?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Read out when it appears after the page was loaded. */
  live?: boolean;
};

/** A message that belongs to the page: something changed, was sent, or could not be sent. */
export function Banner({ tone = 'info', strong, children, action, live = false }: BannerProps) {
  return (
    <div className={tone === 'info' ? 'banner' : `banner banner-${tone}`} role={live ? 'status' : undefined}>
      <Icon name={tone === 'ok' ? 'check' : 'warn'} />
      <p>
        {strong ? <strong>{strong}</strong> : null} {children}
      </p>
      {action}
    </div>
  );
}
