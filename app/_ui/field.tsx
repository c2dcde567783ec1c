import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon } from './icon';

type FieldWords = {
  /** Also the anchor the error summary links to. */
  id: string;
  label: ReactNode;
  /** After the label, such as "(if you like)". */
  optional?: string;
  hint?: ReactNode;
  error?: string;
  /** Under the control, such as a count of letters left. */
  after?: ReactNode;
};

type TextFieldProps = ComponentPropsWithRef<'input'> & FieldWords;

/** One line of input with its label, hint and error. Spread `register(...)` of react-hook-form onto it. */
export function TextField({ label, optional, hint, error, after, ...input }: TextFieldProps) {
  const words = { id: input.id, label, optional, hint, error, after };
  return (
    <FieldFrame {...words}>
      <input type="text" dir="auto" {...input} className="input" {...described(words, input['aria-describedby'])} />
    </FieldFrame>
  );
}

type TextAreaProps = ComponentPropsWithRef<'textarea'> & FieldWords;

/** Room for a person's own words, set in the voice typeface. */
export function TextArea({ label, optional, hint, error, after, ...input }: TextAreaProps) {
  const words = { id: input.id, label, optional, hint, error, after };
  return (
    <FieldFrame {...words}>
      <textarea rows={7} dir="auto" {...input} className="input" {...described(words, input['aria-describedby'])} />
    </FieldFrame>
  );
}

type SelectFieldProps = ComponentPropsWithRef<'select'> &
  FieldWords & { options: { value: string; label: string; disabled?: boolean }[] };

/** A native list to choose one from. */
export function SelectField({ label, optional, hint, error, after, options, ...input }: SelectFieldProps) {
  const words = { id: input.id, label, optional, hint, error, after };
  return (
    <FieldFrame {...words}>
      <select {...input} className="input" {...described(words, input['aria-describedby'])}>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

function FieldFrame({ id, label, optional, hint, error, after, children }: FieldWords & { children: ReactNode }) {
  return (
    <div className={error ? 'field field-error' : 'field'}>
      <label htmlFor={id}>
        {label}
        {optional ? <span className="field-optional"> {optional}</span> : null}
      </label>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span className="error-text" id={`${id}-error`}>
          <Icon name="warn" />
          {error}
        </span>
      ) : null}
      {children}
      {after ? (
        <span className="hint" id={`${id}-after`}>
          {after}
        </span>
      ) : null}
    </div>
  );
}

function described({ id, hint, error, after }: FieldWords, extra?: string) {
  const ids = [extra, error && `${id}-error`, hint && `${id}-hint`, after && `${id}-after`].filter(Boolean);
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  } as const;
}
