import type { ReactNode } from 'react';
import { COAST_HEIGHT, COAST_WIDTH, coastProfile } from '@/lib/drawing/coast-profile';
import { Wordmark } from './wordmark';

export type FooterColumn = { heading: string; children: ReactNode };

type SiteFooterProps = {
  brandLabel: string;
  tagline: string;
  columns: FooterColumn[];
  /** Whom the map and the coast are credited to. */
  note: ReactNode;
};

/** The foot of every page: the real north coast as a horizon, and under it where to go and whom to credit. */
export function SiteFooter({ brandLabel, tagline, columns, note }: SiteFooterProps) {
  return (
    <footer className="site-foot">
      <svg className="horizon" viewBox={`0 0 ${COAST_WIDTH} ${COAST_HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={coastProfile()} />
      </svg>
      <div className="wrap foot-grid">
        <div>
          <p className="foot-brand">
            <Wordmark label={brandLabel} />
          </p>
          <p>{tagline}</p>
        </div>
        {columns.map((column) => (
          <div key={column.heading}>
            <h2>{column.heading}</h2>
            {column.children}
          </div>
        ))}
      </div>
      <p className="wrap foot-note">{note}</p>
    </footer>
  );
}
