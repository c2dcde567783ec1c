import { Button } from '@/app/_ui/button';
import {
  type Clause,
  type Condition,
  optionsOf,
  otherOption,
  type SurveyQuestion,
  surveyLimits,
} from '@/lib/surveys/survey-definition';
import { numbersOf, operatorsFor, optionKeysOf } from '@/lib/surveys/survey-references';
import { filled, wordsOf } from './_builder-texts';
import { Pick, usePanel, Words } from './panel-fields';

type ConditionFieldsProps = {
  /** `showWhen`, or `jumps.1`. */
  path: string;
  condition: Condition | undefined;
  /** The questions it may name. */
  asked: SurveyQuestion[];
  /** The button that adds to it, and without its number those that take away. */
  add: string;
  remove: string;
  modeLabel: string;
};

/** When something holds, made of selects: a question asked earlier, what holds of it, an answer. */
export function ConditionFields({ path, condition, asked, add, remove, modeLabel }: ConditionFieldsProps) {
  const { texts, faults } = usePanel();
  const clauses = condition?.clauses ?? [];
  return (
    <>
      {faults[path] ? <p className="error-text">{faults[path]}</p> : null}
      {clauses.length > 1 ? (
        <Pick
          name={`${path}.mode`}
          label={modeLabel}
          value={condition?.mode ?? 'all'}
          options={[
            { value: 'all', label: texts.all },
            { value: 'any', label: texts.any },
          ]}
        />
      ) : null}
      {clauses.map((clause, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a clause has no name but its number, and all it shows is given to it
        <div className="builder-clause" key={at}>
          <ClauseFields path={`${path}.${at}`} number={at + 1} clause={clause} asked={asked} />
          <Button small tone="quiet" name="do" value={`${remove}:${at}`}>
            {filled(texts.removeCondition, { n: at + 1 })}
          </Button>
        </div>
      ))}
      {asked.length === 0 && clauses.length === 0 ? <p className="hint">{texts.noneEarlier}</p> : null}
      {asked.length > 0 && clauses.length < surveyLimits.clauses ? (
        <p>
          <Button small tone="line" id={`add-${path}`} name="do" value={add}>
            {texts.addCondition}
          </Button>
        </p>
      ) : null}
    </>
  );
}

type ClauseFieldsProps = { path: string; number: number; clause: Clause; asked: SurveyQuestion[] };

function ClauseFields({ path, number, clause, asked }: ClauseFieldsProps) {
  const panel = usePanel();
  const { texts } = panel;
  const question = asked.find(({ key }) => key === clause.question);
  const operators = question ? operatorsFor(question.kind) : [clause.operator];
  const takesValue = clause.operator !== 'answered' && clause.operator !== 'notAnswered';
  const labelled = (label: string) => filled(label, { n: number });
  return (
    <>
      <Pick
        name={`${path}.question`}
        label={labelled(texts.question)}
        value={clause.question}
        options={asked.map((each) => ({ value: each.key, label: wordsOf(each, panel) }))}
      />
      <Pick
        name={`${path}.operator`}
        label={labelled(texts.operator)}
        value={clause.operator}
        options={operators.map((operator) => ({ value: operator, label: texts.operators[operator] }))}
      />
      {takesValue && question ? (
        <ValueField path={path} label={labelled(texts.value)} clause={clause} question={question} />
      ) : null}
    </>
  );
}

type ValueFieldProps = { path: string; label: string; clause: Clause; question: SurveyQuestion };

function ValueField({ path, label, clause, question }: ValueFieldProps) {
  const panel = usePanel();
  const value = String(clause.value ?? '');
  if (numbersOf(question)) return <Words name={`${path}.value`} label={label} value={value} inputMode="decimal" />;
  const named = new Map(optionsOf(question).map((option) => [option.key, wordsOf(option, panel)]));
  const options = optionKeysOf(question).map((key) => ({
    value: key,
    label: named.get(key) ?? (key === otherOption ? panel.texts.other : key),
  }));
  return <Pick name={`${path}.value`} label={label} value={value} options={options} />;
}
