import { Button } from '@/app/_ui/button';
import { type SurveyPage, surveyLimits } from '@/lib/surveys/survey-definition';
import { askedBefore } from '@/lib/surveys/survey-tree';
import { filled } from './_builder-texts';
import { ConditionFields } from './condition-fields';
import { BothLanguages, Pick, usePanel } from './panel-fields';

/** The title of a page, when it is shown, and where one jumps from it. */
export function PagePanel({ page, at }: { page: SurveyPage; at: number }) {
  const { texts, definition, faults } = usePanel();
  const { fields } = texts;
  const { key, jumps } = page;
  const asked = askedBefore(definition, key, true);
  const targets = definition.pages.flatMap((each, number) =>
    number > at ? [{ value: each.key, label: filled(texts.page, { n: number + 1 }) }] : [],
  );
  return (
    <fieldset className="builder-panel" id={`edit-${key}`} tabIndex={-1}>
      <legend className="vh">{filled(texts.page, { n: at + 1 })}</legend>
      <div className="two">
        <BothLanguages name="title" of={page} labels={[fields.pageTitleDa, fields.pageTitleEn]} />
      </div>
      <fieldset className="builder-condition">
        <legend>{fields.showWhen}</legend>
        {page.showWhen ? null : <p className="hint">{texts.always}</p>}
        <ConditionFields
          path="showWhen"
          condition={page.showWhen}
          asked={askedBefore(definition, key)}
          add={`condition-add:${key}`}
          remove={`condition-remove:${key}:`}
          modeLabel={texts.mode}
        />
      </fieldset>
      <fieldset className="builder-condition">
        <legend>{fields.jumps}</legend>
        {jumps.map((jump, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a jump has no name but its number, and all it shows is given to it
          <div className="builder-jump" key={number}>
            <strong>{filled(texts.jump, { n: number + 1 })}</strong>
            {faults[`jumps.${number}`] ? <p className="error-text">{faults[`jumps.${number}`]}</p> : null}
            <ConditionFields
              path={`jumps.${number}`}
              condition={jump.when}
              asked={asked}
              add={`condition-add:${key}:${number}`}
              remove={`condition-remove:${key}:${number}`}
              modeLabel={texts.jumpMode}
            />
            <Pick
              name={`jumps.${number}.to`}
              label={texts.jumpTo}
              value={jump.to}
              options={[...targets, { value: 'end', label: texts.end }]}
            />
            <Button small tone="quiet" name="do" value={`jump-remove:${key}:${number}`}>
              {texts.removeJump}
            </Button>
          </div>
        ))}
        {asked.length > 0 && jumps.length < surveyLimits.jumps ? (
          <p>
            <Button small tone="line" id="add-jump" name="do" value={`jump-add:${key}`}>
              {texts.addJump}
            </Button>
          </p>
        ) : (
          <p className="hint">{texts.noneEarlier}</p>
        )}
      </fieldset>
      <div className="row-actions">
        <Button small name="do" value="close">
          {texts.close}
        </Button>
      </div>
    </fieldset>
  );
}
