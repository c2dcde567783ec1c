'use client';

import { useActionState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { TextArea } from '@/app/_ui/field';
import { answerField } from '@/lib/decisions/bulk-answer-schema';
import type { Locale } from '@/lib/i18n/locale';
import { emptyForm } from '@/lib/web/form-state';
import { answerInBulkAction } from './answer-in-bulk.action';

export type AnswerLine = {
  code: string;
  href: string;
  about: string;
  excerpt: string;
  language: Locale;
  text: string;
  texts: { include: string; answer: string; hint: string };
};

type BulkAnswerFormProps = {
  locale: Locale;
  /** This page with its selection. */
  page: string;
  bulkId: string;
  lines: AnswerLine[];
  submit: string;
};

/** One answer for each contribution, ready from the template and free to change; each can still be left out. */
export function BulkAnswerForm({ locale, page, bulkId, lines, submit }: BulkAnswerFormProps) {
  const [state, action, busy] = useActionState(answerInBulkAction, emptyForm, page);
  const problem = state.error ?? state.fieldErrors.include ?? state.fieldErrors.bulkId;
  const included = (code: string) => state.attempt === 0 || [state.values.include].flat().includes(code);
  return (
    <form action={action} key={state.attempt} className="form" noValidate>
      {problem ? (
        <Banner tone="error" live>
          {problem}
        </Banner>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="bulkId" value={bulkId} />
      <ul className="bulk-lines">
        {lines.map((line) => {
          const name = answerField(line.code);
          return (
            <li key={line.code}>
              <input
                type="checkbox"
                id={`include-${line.code}`}
                name="include"
                value={line.code}
                defaultChecked={included(line.code)}
              />
              <div>
                <label htmlFor={`include-${line.code}`}>
                  <strong>{line.texts.include}</strong> <span className="soft">{line.about}</span>
                </label>
                <p className="voice-line" lang={line.language}>
                  <a href={line.href}>{line.excerpt}</a>
                </p>
                <TextArea
                  id={name}
                  name={name}
                  rows={4}
                  maxLength={5000}
                  lang={line.language}
                  label={line.texts.answer}
                  hint={line.texts.hint}
                  error={state.fieldErrors[name]}
                  defaultValue={String(state.values[name] ?? line.text)}
                />
              </div>
            </li>
          );
        })}
      </ul>
      <Button busy={busy}>{submit}</Button>
    </form>
  );
}
