import type { ReactNode } from 'react';

type DemoStripProps = { label: string; strong: string; children: ReactNode };

/** The line at the top that says what on this installation is only an example. */
export function DemoStrip({ label, strong, children }: DemoStripProps) {
  return (
    <aside aria-label={label}>
      <p className="demo-strip">
        <strong>{strong}</strong> {children}
      </p>
    </aside>
  );
}
