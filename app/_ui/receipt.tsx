import type { ReactNode } from 'react';

type ReceiptProps = {
  label: string;
  code: string;
  rows: { term: string; value: ReactNode }[];
  actions?: ReactNode;
};

/** The receipt with a torn edge: the code, what was sent, who can see it. */
export function Receipt({ label, code, rows, actions }: ReceiptProps) {
  return (
    <div className="receipt-wrap">
      <div className="receipt">
        <p className="soft">{label}</p>
        <p className="code">{code}</p>
        <dl>
          {rows.map((row) => (
            <div key={row.term}>
              <dt>{row.term}</dt>
              <dd>{row.value}</dd>
            </div>
          ))}
        </dl>
        {actions ? <div className="actions">{actions}</div> : null}
      </div>
    </div>
  );
}
