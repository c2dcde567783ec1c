import { createContext, useContext } from 'react';
import { SelectField, TextArea, TextField } from '@/app/_ui/field';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import type { BuilderTexts } from './_builder-texts';

type Panel = {
  texts: BuilderTexts;
  locale: 'da' | 'en';
  definition: SurveyDefinition;
  /** What is to be mended in the open page or block, by field. */
  faults: Readonly<Record<string, string>>;
};

const PanelContext = createContext<Panel | null>(null);
export const PanelProvider = PanelContext.Provider;

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('outside of the builder');
  return panel;
}

/** The form hears of every letter by itself (`onChange` of the form); React only wants to be told so. */
export const heard = () => {};

type WordsProps = {
  name: string;
  label: string;
  value: string;
  lang?: 'da' | 'en';
  long?: boolean;
  inputMode?: 'numeric' | 'decimal';
};

/** A text of the open page or block. */
export function Words({ name, label, value, lang, long, inputMode }: WordsProps) {
  const { faults } = usePanel();
  const props = { id: `field-${name}`, name, label, lang, value, error: faults[name], onChange: heard };
  return long ? <TextArea rows={2} {...props} /> : <TextField inputMode={inputMode} {...props} />;
}

type BothProps<Name extends string> = {
  name: Name;
  of: Readonly<Record<`${Name}Da` | `${Name}En`, string>>;
  /** Where its field is called otherwise than the text itself. */
  path?: string;
  labels: [da: string, en: string];
  long?: boolean;
};

/** The same text in Danish and English, side by side. */
export function BothLanguages<Name extends string>({ name, of, path = '', labels: [da, en], long }: BothProps<Name>) {
  return (
    <>
      <Words name={`${path}${name}Da`} label={da} value={of[`${name}Da`]} lang="da" long={long} />
      <Words name={`${path}${name}En`} label={en} value={of[`${name}En`]} lang="en" long={long} />
    </>
  );
}

export function Tick({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  const { faults } = usePanel();
  const error = faults[name];
  return (
    <div className={error ? 'builder-tick field-error' : 'builder-tick'}>
      <label className="choice">
        <input
          type="checkbox"
          id={`field-${name}`}
          name={name}
          value="on"
          checked={checked}
          onChange={heard}
          aria-describedby={error ? `field-${name}-error` : undefined}
        />
        <span>{label}</span>
      </label>
      {error ? (
        <span className="error-text" id={`field-${name}-error`}>
          {error}
        </span>
      ) : null}
    </div>
  );
}

export function NumberIn({ name, label, value }: { name: string; label: string; value: number | undefined }) {
  const { faults } = usePanel();
  return (
    <TextField
      id={`field-${name}`}
      name={name}
      type="number"
      step="any"
      label={label}
      value={value ?? ''}
      error={faults[name]}
      onChange={heard}
    />
  );
}

type PickProps = { name: string; label: string; value: string; options: { value: string; label: string }[] };

export function Pick({ name, label, value, options }: PickProps) {
  const isGone = !options.some((option) => option.value === value);
  const { faults } = usePanel();
  return (
    <SelectField
      id={`field-${name}`}
      name={name}
      label={label}
      value={value}
      error={faults[name]}
      options={isGone ? [{ value, label: '—' }, ...options] : options}
      onChange={heard}
    />
  );
}
