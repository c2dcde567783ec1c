import type { UseFormRegisterReturn } from 'react-hook-form';
import { ChoiceGroup } from '@/app/_ui/choice';
import { TextArea } from '@/app/_ui/field';

/** A question in the reader's language. */
export type AskedQuestion = {
  id: string;
  kind: 'text' | 'single' | 'multiple';
  /** "2 of 5". */
  number: string;
  label: string;
  /** "(if you like)". */
  note: string;
  hint: string;
  options: { value: string; label: string }[];
};

type QuestionFieldProps = UseFormRegisterReturn & {
  question: AskedQuestion;
  /** What was sent and came back. */
  given: string | string[] | undefined;
  error: string | undefined;
};

/** One question with the control its kind asks for. */
export function QuestionField({ question, given, error, ...registered }: QuestionFieldProps) {
  const { id, kind, number, label, note, hint, options } = question;
  const words = (
    <>
      <span className="question-number">{number}</span> {label}
    </>
  );
  if (kind === 'text')
    return (
      <TextArea
        {...registered}
        id={id}
        label={words}
        optional={note}
        hint={hint}
        error={error}
        rows={5}
        maxLength={4_000}
        defaultValue={given}
      />
    );
  return (
    <ChoiceGroup
      {...registered}
      type={kind === 'single' ? 'radio' : 'checkbox'}
      id={id}
      legend={
        <>
          {words} <span className="field-optional">{note}</span>
        </>
      }
      hint={hint}
      error={error}
      options={options}
      chosen={[given ?? []].flat()}
    />
  );
}
