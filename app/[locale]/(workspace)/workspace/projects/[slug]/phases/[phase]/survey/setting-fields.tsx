import { TextField } from '@/app/_ui/field';
import type { SurveyBlock } from '@/lib/surveys/survey-definition';
import { BothLanguages, heard, NumberIn, Pick, Tick, usePanel } from './panel-fields';

/** What is set of a block of its kind, beside its words and answers. */
export function SettingFields({ block }: { block: SurveyBlock }) {
  const { texts } = usePanel();
  const { fields } = texts;
  switch (block.kind) {
    case 'short_text':
    case 'long_text':
      return <NumberIn name="maxLength" label={fields.maxLength} value={block.maxLength} />;
    case 'multiple':
    case 'image_choice':
      return (
        <>
          <NumberIn name="min" label={fields.min} value={block.min} />
          <NumberIn name="max" label={fields.max} value={block.max} />
        </>
      );
    case 'ranking':
      return <NumberIn name="top" label={fields.top} value={block.top} />;
    case 'scale':
      return (
        <>
          <NumberIn name="from" label={fields.from} value={block.from} />
          <NumberIn name="to" label={fields.to} value={block.to} />
          <BothLanguages name="low" of={block} labels={[fields.lowDa, fields.lowEn]} />
          <BothLanguages name="high" of={block} labels={[fields.highDa, fields.highEn]} />
        </>
      );
    case 'rating':
      return <NumberIn name="steps" label={fields.steps} value={block.steps} />;
    case 'number':
      return (
        <>
          <NumberIn name="min" label={fields.min} value={block.min} />
          <NumberIn name="max" label={fields.max} value={block.max} />
          <BothLanguages name="unit" of={block} labels={[fields.unitDa, fields.unitEn]} />
          <NumberIn name="decimals" label={fields.decimals} value={block.decimals} />
        </>
      );
    case 'date':
      return (
        <>
          <Day name="from" label={fields.fromDay} value={block.from} />
          <Day name="to" label={fields.toDay} value={block.to} />
        </>
      );
    case 'place':
    case 'file':
      return <NumberIn name="max" label={fields.max} value={block.max} />;
    case 'allocation':
      return (
        <>
          <Pick
            name="unit"
            label={fields.unit}
            value={block.unit}
            options={[
              { value: 'points', label: texts.units.points },
              { value: 'kroner', label: texts.units.kroner },
            ]}
          />
          <NumberIn name="total" label={fields.total} value={block.total} />
          <NumberIn name="step" label={fields.step} value={block.step} />
        </>
      );
    default:
      return null;
  }
}

/** What is on or off of a block. */
export function SettingTicks({ block }: { block: SurveyBlock }) {
  const { texts, faults } = usePanel();
  const { fields } = texts;
  return (
    <>
      {'isRequired' in block ? <Tick name="isRequired" label={fields.isRequired} checked={block.isRequired} /> : null}
      {'isConfidential' in block ? (
        <Tick name="isConfidential" label={fields.isConfidential} checked={block.isConfidential} />
      ) : null}
      {'isShuffled' in block ? <Tick name="isShuffled" label={fields.isShuffled} checked={block.isShuffled} /> : null}
      {'hasOther' in block ? <Tick name="hasOther" label={fields.hasOther} checked={block.hasOther} /> : null}
      {'isLikert' in block ? <Tick name="isLikert" label={fields.isLikert} checked={block.isLikert} /> : null}
      {block.kind === 'place' ? (
        <Tick name="acceptsOutside" label={fields.acceptsOutside} checked={block.acceptsOutside ?? false} />
      ) : null}
      {block.kind === 'place' ? (
        <fieldset className="builder-shapes">
          <legend>{texts.shapes.legend}</legend>
          {faults.shapes ? <p className="error-text">{faults.shapes}</p> : null}
          {(['point', 'line', 'area'] as const).map((shape) => (
            <Tick key={shape} name={`shapes.${shape}`} label={texts.shapes[shape]} checked={block.shapes.includes(shape)} />
          ))}
        </fieldset>
      ) : null}
    </>
  );
}

function Day({ name, label, value = '' }: { name: string; label: string; value?: string }) {
  const { faults } = usePanel();
  return (
    <TextField id={`field-${name}`} name={name} type="date" label={label} value={value} error={faults[name]} onChange={heard} />
  );
}
