import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type BadgeTone = 'open' | 'next' | 'info' | 'done' | 'cut' | 'used' | 'part' | 'not' | 'error';

const ICONS: Partial<Record<BadgeTone, IconName>> = { open: 'lamp', done: 'check', used: 'check', error: 'warn' };

type BadgeProps = { tone: BadgeTone; children: ReactNode };

/** A state in words. Amber (`open`) is kept for "open now". */
export function Badge({ tone, children }: BadgeProps) {
  const icon = ICONS[tone];
  return (
    <span className={`badge badge-${tone}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  );
}
