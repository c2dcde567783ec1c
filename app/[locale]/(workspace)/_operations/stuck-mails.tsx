'use client';

import { Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/i18n/locale';
import { ActForm } from './act-form';
import type { StuckLine } from './operations-screen';
import type { OperationsTexts } from './operations-texts';
import { redriveAllDeliveriesAction } from './redrive-all.action';
import { redriveDeliveryAction } from './redrive-delivery.action';
import { settleUncertainAction } from './settle-uncertain.action';

type StuckMailsProps = { lines: StuckLine[]; texts: OperationsTexts; locale: Locale; path: string };

/** Mails that were given up, each to be sent again by one click, or all after a second thought. */
export function DeadMails({ lines, texts, locale, path }: StuckMailsProps) {
  const { heading, text, none, again, all, allSure } = texts.dead;
  const place = { path, locale };
  return (
    <section aria-labelledby="dead">
      <h2 id="dead">{heading}</h2>
      {lines.length === 0 ? <p className="soft">{none}</p> : <p className="soft">{text}</p>}
      {lines.length > 0 ? (
        <>
          <Table
            caption={heading}
            columns={texts.list}
            rows={lines.map(({ id, cells, together }) => ({
              key: id,
              cells: [
                ...cells,
                <ActForm
                  key="act"
                  {...place}
                  action={redriveDeliveryAction}
                  id={id}
                  label={again}
                  about={`${cells[1]}, ${together}`}
                />,
              ],
            }))}
          />
          <details className="twin">
            <summary>{all}</summary>
            <ActForm {...place} action={redriveAllDeliveriesAction} label={allSure}>
              <input type="hidden" name="sure" value="yes" />
            </ActForm>
          </details>
        </>
      ) : null}
    </section>
  );
}

/** Mails nobody knows whether they were sent: a person says what happened. */
export function UncertainMails({ lines, texts, locale, path }: StuckMailsProps) {
  const { heading, text, none, choice, choices, settle } = texts.uncertain;
  return (
    <section aria-labelledby="uncertain">
      <h2 id="uncertain">{heading}</h2>
      {lines.length === 0 ? <p className="soft">{none}</p> : <p className="soft">{text}</p>}
      {lines.length > 0 ? (
        <Table
          caption={heading}
          columns={texts.list}
          rows={lines.map(({ id, cells }) => ({
            key: id,
            cells: [
              ...cells,
              <ActForm
                key="act"
                path={path}
                locale={locale}
                action={settleUncertainAction}
                id={id}
                label={settle}
                about={cells[1]}
              >
                <label className="vh" htmlFor={`choice-${id}`}>
                  {choice} {cells[1]}
                </label>
                <select className="input" id={`choice-${id}`} name="choice" defaultValue="">
                  <option value="">{choice}</option>
                  {choices.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </ActForm>,
            ],
          }))}
        />
      ) : null}
    </section>
  );
}
