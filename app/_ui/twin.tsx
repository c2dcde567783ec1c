import type { ReactNode } from 'react';

type TwinProps = { summary: string; children: ReactNode };

/** The same figures as a table or list, folded under the drawing. */
export function Twin({ summary, children }: TwinProps) {
  return (
    <details className="twin">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
