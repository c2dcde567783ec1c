'use client';

import { Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/i18n/locale';
import { ActForm } from './act-form';
import { liftSuppressionAction } from './lift-suppression.action';
import type { SuppressedLine } from './operations-screen';
import type { OperationsTexts } from './operations-texts';

type SuppressedProps = { lines: SuppressedLine[]; texts: OperationsTexts; locale: Locale; path: string };

/** The addresses that get no mail; each can be taken off the list for a reason. */
export function SuppressedAddresses({ lines, texts, locale, path }: SuppressedProps) {
  const { heading, text, none, columns, lift, liftReason, liftSure } = texts.suppressed;
  return (
    <section aria-labelledby="suppressed">
      <h2 id="suppressed">{heading}</h2>
      {lines.length === 0 ? <p className="soft">{none}</p> : <p className="soft">{text}</p>}
      {lines.length > 0 ? (
        <Table
          caption={heading}
          columns={columns}
          rows={lines.map(({ id, cells }) => ({
            key: id,
            cells: [
              ...cells,
              <details key="act">
                <summary>
                  {lift}
                  <span className="vh"> {cells[0]}</span>
                </summary>
                <ActForm path={path} locale={locale} action={liftSuppressionAction} id={id} label={liftSure} about={cells[0]}>
                  <label htmlFor={`reason-${id}`}>{liftReason}</label>
                  <input className="input" id={`reason-${id}`} name="reason" required maxLength={300} />
                </ActForm>
              </details>,
            ],
          }))}
        />
      ) : null}
    </section>
  );
}
