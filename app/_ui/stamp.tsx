import type { ReactNode } from 'react';
import { Stop } from './stop';

type StampProps = { label: string; version: string; children: ReactNode; digest?: string; actions?: ReactNode };

/** A locked version of figures: when it was locked, its digest, and where to fetch it. */
export function Stamp({ label, version, children, digest, actions }: StampProps) {
  return (
    <section className="stamp" aria-label={label}>
      <p className="v">
        {version} <Stop state="done" />
      </p>
      <p>{children}</p>
      {digest ? <code>{digest}</code> : null}
      {actions ? <div className="actions">{actions}</div> : null}
    </section>
  );
}
