import type { ReactNode } from 'react';

type EmptyStateProps = { heading: string; level?: 2 | 3; children: ReactNode; action?: ReactNode };

/** Where nothing is yet: says what could be here, and offers the act. */
export function EmptyState({ heading, level = 3, children, action }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      <svg viewBox="0 0 240 88" aria-hidden="true">
        <path className="th" d="M-400 70H30C76 70 92 16 66 16S56 70 92 70H120" />
        <path className="th th-dots" d="M126 70H196" />
        <path className="th" d="M204 70l8-8 8 8-8 8z" />
      </svg>
      <Heading>{heading}</Heading>
      <p className="soft">{children}</p>
      {action}
    </div>
  );
}
