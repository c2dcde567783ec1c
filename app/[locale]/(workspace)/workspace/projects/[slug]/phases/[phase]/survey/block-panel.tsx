import { Button } from '@/app/_ui/button';
import { danishOf, lix, lixLevel } from '@/lib/surveys/readability';
import { answeredKinds, isQuestion, type SurveyBlock, unansweredKinds } from '@/lib/surveys/survey-definition';
import { askedBefore } from '@/lib/surveys/survey-tree';
import { filled } from './_builder-texts';
import { ConditionFields } from './condition-fields';
import { OptionFields } from './option-fields';
import { BothLanguages, heard, Pick, usePanel } from './panel-fields';
import { SettingFields, SettingTicks } from './setting-fields';

/** Everything of one question, section or text to read. */
export function BlockPanel({ block, page }: { block: SurveyBlock; page: string }) {
  const { texts, definition } = usePanel();
  const { fields } = texts;
  const { key, kind } = block;
  const isAsked = isQuestion(block);
  return (
    <fieldset className="builder-panel" id={`edit-${key}`} tabIndex={-1}>
      <legend className="vh">{texts.kinds[kind]}</legend>
      <div className="two">
        <BothLanguages
          name="label"
          of={block}
          labels={isAsked ? [fields.labelDa, fields.labelEn] : [fields.headingDa, fields.headingEn]}
        />
        {'textDa' in block ? <BothLanguages long name="text" of={block} labels={[fields.textDa, fields.textEn]} /> : null}
        <BothLanguages name="hint" of={block} labels={[fields.hintDa, fields.hintEn]} />
      </div>
      <p className="hint">
        <LixOf text={danishOf(block)} />
      </p>
      {'rows' in block ? <OptionFields block={key} list="rows" options={block.rows} withPictures={false} /> : null}
      {'options' in block ? (
        <OptionFields block={key} list="options" options={block.options} withPictures={kind === 'image_choice'} />
      ) : null}
      <div className="builder-settings">
        <Pick
          name="kind"
          label={fields.kind}
          value={kind}
          options={[...answeredKinds, ...unansweredKinds].map((each) => ({ value: each, label: texts.kinds[each] }))}
        />
        <SettingFields block={block} />
      </div>
      <div className="builder-ticks">
        <SettingTicks block={block} />
      </div>
      <fieldset className="builder-condition">
        <legend>{fields.showWhen}</legend>
        {block.showWhen ? null : <p className="hint">{texts.always}</p>}
        <ConditionFields
          path="showWhen"
          condition={block.showWhen}
          asked={askedBefore(definition, key)}
          add={`condition-add:${key}`}
          remove={`condition-remove:${key}:`}
          modeLabel={texts.mode}
        />
      </fieldset>
      <div className="row-actions">
        <span className="builder-to">
          <label htmlFor={`to-${key}`}>{texts.toPage}</label>
          <select className="input" id={`to-${key}`} name={`to.${key}`} defaultValue={page} onChange={heard}>
            {definition.pages.map((each, at) => (
              <option key={each.key} value={each.key}>
                {filled(texts.page, { n: at + 1 })}
              </option>
            ))}
          </select>
          <Button small tone="line" name="do" value={`to:${key}`}>
            {texts.move}
          </Button>
        </span>
        {isAsked ? (
          <Button small tone="line" name="do" value={`keep:${key}`}>
            {texts.libraryKeep}
          </Button>
        ) : null}
        <Button small name="do" value="close">
          {texts.close}
        </Button>
      </div>
    </fieldset>
  );
}

/** How readable the Danish text is. */
export function LixOf({ text }: { text: string }) {
  const { texts } = usePanel();
  const number = lix(text);
  return number === null ? texts.lixNone : filled(texts.lix, { number, level: texts.levels[lixLevel(number)] });
}
