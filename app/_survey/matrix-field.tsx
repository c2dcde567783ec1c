import { inLocale } from '@/lib/i18n/locale';
import { oneOf, partField } from '@/lib/surveys/survey-fields';
import type { SurveyFieldProps } from './field-props';
import { QuestionFrame } from './question-frame';

/** Columns that can stand side by side on a wide screen; more are stacked there too. */
const mostColumns = 7;

/** One option for each row: a table on a wide screen, a group of options for each row on a narrow one. Both are the same radio buttons. */
export function SurveyMatrixField(props: SurveyFieldProps<'matrix'>) {
  const { question, locale, id, words, note, hint, error, options, fields, register } = props;
  const isWide = options.length <= mostColumns;
  return (
    <QuestionFrame {...{ id, words, note, hint, error }} className={isWide ? `matrix matrix-${options.length}` : 'matrix'}>
      {isWide ? (
        <div className="matrix-head" aria-hidden="true">
          <span />
          {options.map((option) => (
            <span key={option.key}>{inLocale(option, 'label', locale)}</span>
          ))}
        </div>
      ) : null}
      {question.rows.map((row, at) => {
        const name = partField(question.key, row.key);
        const rowId = at === 0 ? id : `${id}-${row.key}`;
        return (
          <div className="matrix-row" key={row.key} role="radiogroup" aria-labelledby={`${rowId}-row`}>
            <span className="matrix-label" id={`${rowId}-row`}>
              {inLocale(row, 'label', locale)}
            </span>
            {options.map((option, column) => (
              <label className="matrix-cell" key={option.key}>
                <input
                  {...register(name)}
                  type="radio"
                  id={column === 0 ? rowId : `${rowId}-${option.key}`}
                  value={option.key}
                  defaultChecked={oneOf(fields, name) === option.key}
                />
                <span>{inLocale(option, 'label', locale)}</span>
              </label>
            ))}
          </div>
        );
      })}
    </QuestionFrame>
  );
}
