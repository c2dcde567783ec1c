import { Button } from '@/app/_ui/button';
import type { SurveyOption } from '@/lib/surveys/survey-definition';
import { filled } from './_builder-texts';
import { BothLanguages, usePanel } from './panel-fields';

type OptionFieldsProps = { block: string; list: 'options' | 'rows'; options: SurveyOption[]; withPictures: boolean };

/** The answers or rows of a question: words in both languages, order, and pictures where one chooses among them. */
export function OptionFields({ block, list, options, withPictures }: OptionFieldsProps) {
  const { texts, faults } = usePanel();
  const isRows = list === 'rows';
  const [da, en] = isRows ? [texts.fields.rowDa, texts.fields.rowEn] : [texts.fields.optionDa, texts.fields.optionEn];
  return (
    <fieldset className="builder-options">
      <legend>{texts.fields[list]}</legend>
      {faults[list] ? <p className="error-text">{faults[list]}</p> : null}
      <ol>
        {options.map((option, at) => {
          const step = (act: 'up' | 'down' | 'remove') => `option-${act}:${block}:${list}:${option.key}`;
          const number = { n: at + 1 };
          const path = `${list}.${option.key}.`;
          return (
            <li key={option.key}>
              <div className="builder-pair">
                <BothLanguages name="label" of={option} path={path} labels={[filled(da, number), filled(en, number)]} />
              </div>
              {withPictures ? <PictureFields block={block} option={option} path={path} number={at + 1} /> : null}
              <p className="row-actions">
                {at > 0 ? <Move act="up" step={step('up')} of={`${list}.${option.key}`} number={at + 1} /> : null}
                {at < options.length - 1 ? (
                  <Move act="down" step={step('down')} of={`${list}.${option.key}`} number={at + 1} />
                ) : null}
                <Move act="remove" step={step('remove')} of={`${list}.${option.key}`} number={at + 1} />
              </p>
            </li>
          );
        })}
      </ol>
      <p>
        <Button small tone="line" id={`add-${list}`} name="do" value={`option-add:${block}:${list}`}>
          {isRows ? texts.addRow : texts.addOption}
        </Button>
      </p>
    </fieldset>
  );
}

type MoveProps = { act: 'up' | 'down' | 'remove'; step: string; of: string; number: number };

function Move({ act, step, of, number }: MoveProps) {
  const { texts } = usePanel();
  return (
    <Button small tone="quiet" id={`${act}-${of}`} name="do" value={step}>
      {act === 'up' ? '↑' : act === 'down' ? '↓' : texts.remove}
      <span className="vh">
        {act === 'remove' ? '' : texts[act]} {number}
      </span>
    </Button>
  );
}

type PictureFieldsProps = { block: string; option: SurveyOption; path: string; number: number };

function PictureFields({ block, option: { key, image }, path, number }: PictureFieldsProps) {
  const { texts, faults } = usePanel();
  const id = `field-${path}image`;
  const error = faults[`${path}image`];
  return (
    <div className="builder-picture">
      <input type="hidden" name={`${path}image`} value={image?.file ?? ''} />
      {image ? (
        // biome-ignore lint/performance/noImgElement: our own picture, drawn small already
        <img src={`/api/files/${image.file}/thumb.webp`} alt="" width={96} height={72} />
      ) : null}
      <div className={error ? 'field field-error' : 'field'}>
        <label htmlFor={id}>{filled(texts.fields.picture, { n: number })}</label>
        {error ? (
          <span className="error-text" id={`${id}-error`}>
            {error}
          </span>
        ) : null}
        <input
          className="input"
          type="file"
          accept="image/*"
          id={id}
          name={`picture.${key}`}
          aria-describedby={error ? `${id}-error` : undefined}
        />
      </div>
      <Button small tone="line" name="do" value={`picture:${block}:${key}`}>
        {texts.addPicture}
        <span className="vh"> {number}</span>
      </Button>
      {image ? (
        <div className="builder-pair">
          <BothLanguages name="alt" of={image} path={path} labels={[texts.fields.altDa, texts.fields.altEn]} />
        </div>
      ) : null}
    </div>
  );
}
