'use client';

import { useIsLive } from '@/app/_forms/use-is-live';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { stepped, sumOf } from '@/lib/surveys/shared-amounts';
import { oneOf, partField } from '@/lib/surveys/survey-fields';
import type { SurveyFieldProps } from './field-props';
import { filledIn } from './filled-in';
import { QuestionFrame } from './question-frame';

/** Points or kroner shared out: an amount for each option, and what is left of the whole. */
export function SurveyAllocationField(props: SurveyFieldProps<'allocation'>) {
  const { question, locale, id, words, note, hint, error, options, fields, register, change, texts } = props;
  const isLive = useIsLive();
  const { key, total, step, unit } = question;
  const nameOf = (option: string) => partField(key, option);
  const sum = sumOf(options.map((option) => oneOf(fields, nameOf(option.key))));
  const left = total - sum;
  const shown = (amount: number) => filledIn(texts[unit], { amount: inWords(amount, locale) });
  const state = left === 0 ? 'done' : left < 0 ? 'over' : 'left';
  const sentence = filledIn(texts[state], { amount: shown(Math.abs(left)), total: shown(total) });
  return (
    <QuestionFrame
      {...{ id, words, note, error }}
      className="allocation"
      hint={`${hint} ${filledIn(texts.how, { total: shown(total), step: shown(step) })}`.trim()}
    >
      {options.map((option) => {
        const name = nameOf(option.key);
        const inputId = option.key === question.options[0]?.key ? id : `${id}-${option.key}`;
        const label = inLocale(option, 'label', locale);
        const move = (by: number) => {
          const amount = stepped(oneOf(fields, name), { by, left });
          change(name, amount === 0 ? '' : String(amount));
        };
        return (
          <div className="share-row" key={option.key}>
            <label htmlFor={inputId}>{label}</label>
            <span className="share-amount">
              {isLive ? <Step sign="−" label={filledIn(texts.less, { option: label })} onClick={() => move(-step)} /> : null}
              <input
                {...register(name)}
                id={inputId}
                className="input"
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={15}
                defaultValue={oneOf(fields, name)}
                aria-describedby={`${id}-sum`}
                aria-invalid={error ? true : undefined}
              />
              {isLive ? <Step sign="+" label={filledIn(texts.more, { option: label })} onClick={() => move(step)} /> : null}
            </span>
          </div>
        );
      })}
      <p className={`share-sum is-${state}`} id={`${id}-sum`} role="status">
        {isLive ? (
          <>
            <progress max={total} value={Math.min(sum, total)} aria-hidden="true" /> {sentence}
          </>
        ) : (
          filledIn(texts.whole, { total: shown(total) })
        )}
      </p>
    </QuestionFrame>
  );
}

function Step({ sign, label, onClick }: { sign: string; label: string; onClick: () => void }) {
  return (
    <button type="button" className="share-step" aria-label={label} onClick={onClick}>
      {sign}
    </button>
  );
}

function inWords(amount: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'da' ? 'da-DK' : 'en-GB').format(amount);
}
