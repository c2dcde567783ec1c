import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon } from './icon';

export type ChoiceOption = {
  value: string;
  label: ReactNode;
  /** A second, smaller line: an example, or why the option cannot be chosen. */
  note?: ReactNode;
  disabled?: boolean;
  after?: ReactNode;
};

type ChoiceGroupProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'id' | 'value' | 'defaultValue' | 'name'> & {
  type: 'radio' | 'checkbox';
  /** Also the anchor the error summary links to: it is the id of the first option. */
  id: string;
  name: string;
  legend: ReactNode;
  legendHidden?: boolean;
  hint?: ReactNode;
  error?: string;
  options: ChoiceOption[];
  /** Values chosen from the start. Leave out when react-hook-form is given the default. */
  chosen?: string[];
};

/** One of several, or several of several, as native inputs in a fieldset. Spread `register(...)` onto it. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { type, id, name, legend, legendHidden, hint, error, options, chosen, ...input } = props;
  const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <fieldset className={error ? 'choices choices-error' : 'choices'} aria-describedby={ids || undefined}>
      <legend className={legendHidden ? 'vh' : undefined}>{legend}</legend>
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
      {options.map((option, index) => (
        <label key={option.value} className={option.disabled ? 'choice choice-off' : 'choice'}>
          <input
            {...input}
            type={type}
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            value={option.value}
            disabled={option.disabled}
            defaultChecked={chosen?.includes(option.value)}
          />
          <span>
            {option.label}
            {option.note ? <small>{option.note}</small> : null}
          </span>
          {option.after}
        </label>
      ))}
    </fieldset>
  );
}
