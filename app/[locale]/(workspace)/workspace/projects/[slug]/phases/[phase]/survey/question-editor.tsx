import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { SelectField, TextArea, TextField } from '@/app/_ui/field';
import type { QuestionDraft } from '@/lib/surveys/survey-editor';

type Kind = 'text' | 'single' | 'multiple';

export type EditorTexts = {
  /** Labels by the field's name within its question, or by its own. */
  fields: Record<string, string>;
  kinds: Record<Kind, string>;
  add: Record<Kind, string>;
  optionsHint: string;
  question: string;
  up: string;
  down: string;
  remove: string;
  save: string;
  saved: string;
  errors: string;
  full: string;
};

type QuestionEditorProps = {
  at: number;
  of: number;
  question: QuestionDraft;
  errors: Record<string, string>;
  idOf: (field: string) => string;
  texts: EditorTexts;
};

/** One question with its words in both languages, and the buttons that move it. */
export function QuestionEditor({ at, of, question, errors, idOf, texts }: QuestionEditorProps) {
  const heading = texts.question.replace('{number}', String(at + 1));
  const words = (name: keyof QuestionDraft, lang?: 'da' | 'en') => ({
    id: idOf(`q${at}-${name}`),
    name: `q${at}-${name}`,
    lang,
    label: texts.fields[name],
    error: errors[`q${at}-${name}`],
    defaultValue: question[name] ?? '',
  });
  const move = (act: 'up' | 'down' | 'remove', label: string) => (
    <Button small tone="quiet" name="do" value={`${act}-${at}`}>
      {label}
      <span className="vh">: {heading}</span>
    </Button>
  );
  return (
    <fieldset id={`q${at}`} tabIndex={-1}>
      <legend>{heading}</legend>
      <SelectField
        {...words('kind')}
        options={(['text', 'single', 'multiple'] as const).map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
      />
      <div className="two">
        <TextField {...words('labelDa', 'da')} />
        <TextField {...words('labelEn', 'en')} />
        <TextField {...words('hintDa', 'da')} />
        <TextField {...words('hintEn', 'en')} />
        <TextArea rows={4} {...words('optionsDa', 'da')} hint={texts.optionsHint} />
        <TextArea rows={4} {...words('optionsEn', 'en')} hint={texts.optionsHint} />
      </div>
      <ChoiceGroup
        type="checkbox"
        id={idOf(`q${at}-isRequired`)}
        name={`q${at}-isRequired`}
        legend={heading}
        legendHidden
        options={[{ value: 'on', label: texts.fields.isRequired }]}
        chosen={question.isRequired ? ['on'] : []}
      />
      <p className="row-actions">
        {at > 0 ? move('up', texts.up) : null}
        {at < of - 1 ? move('down', texts.down) : null}
        {move('remove', texts.remove)}
      </p>
    </fieldset>
  );
}
