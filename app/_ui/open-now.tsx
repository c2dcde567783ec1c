import type { ReactNode } from 'react';
import { LinkArrow } from './link-arrow';
import { Stop } from './stop';

export type OpenPhase = {
  key: string;
  title: ReactNode;
  href: string;
  /** The big number and its unit: "22", "days". */
  days: string;
  unit: string;
  what: ReactNode;
  act: { href: string; label: string };
};

type OpenNowProps = { id: string; heading: string; phases: OpenPhase[]; empty?: ReactNode; children?: ReactNode };

/** The list of what is open, hanging on the thread that comes down from the header. Lives in `.hero-grid`. */
export function OpenNow({ id, heading, phases, empty, children }: OpenNowProps) {
  return (
    <section className="open-now" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {phases.length === 0 ? (
        empty
      ) : (
        <ol className="thread">
          {phases.map((phase) => (
            <Row key={phase.key} phase={phase} />
          ))}
        </ol>
      )}
      {children}
    </section>
  );
}

function Row({ phase }: { phase: OpenPhase }) {
  return (
    <li className="is-open">
      <Stop state="open" />
      <div className="thread-body phase-row">
        <h3>
          <a href={phase.href}>{phase.title}</a>
        </h3>
        <p className="days">
          <b>{phase.days}</b> <span>{phase.unit}</span>
        </p>
        <p>{phase.what}</p>
        <p className="act">
          <LinkArrow href={phase.act.href}>{phase.act.label}</LinkArrow>
        </p>
      </div>
    </li>
  );
}
