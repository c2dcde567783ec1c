import type { ReactNode } from 'react';

type TicketProps = {
  /** How long is left, in words. */
  big: ReactNode;
  children: ReactNode;
  /** Without an open phase the amber edge goes away. */
  open?: boolean;
};

/** The card with the act on it: until when, one button, who decides. */
export function Ticket({ big, children, open = true }: TicketProps) {
  return (
    <div className={open ? 'ticket' : 'ticket ticket-closed'}>
      <p className="big">{big}</p>
      {children}
    </div>
  );
}
