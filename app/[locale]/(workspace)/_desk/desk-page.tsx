import type { ReactNode } from 'react';
import { Desk, type DeskPlace } from './desk';
import type { Employee } from './employee-only';

type DeskPageProps = { employee: Employee; place: DeskPlace; heading: string; beside?: ReactNode; children: ReactNode };

/** A page of the workspace with one column: heading, what can be done here, content. */
export function DeskPage({ employee, place, heading, beside, children }: DeskPageProps) {
  return (
    <Desk employee={employee} place={place}>
      <main id="main" className="desk-body" tabIndex={-1}>
        <div className="desk-body-head">
          <h1>{heading}</h1>
          {beside}
        </div>
        {children}
      </main>
    </Desk>
  );
}
