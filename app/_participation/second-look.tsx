import { ChoiceGroup } from '@/app/_ui/choice';
import type { FormState } from '@/lib/web/form-state';

export type SecondLookTexts = {
  falseAlarmLegend: string;
  falseAlarm: string;
  falseAlarmNote: string;
  contactLegend: string;
  contact: string;
  contactNote: string;
};

type SecondLookProps = { state: FormState; idOf: (field: string) => string; texts: SecondLookTexts };

/** What somebody may say back when we stopped at a number: that it is none, or that it may stay. */
export function SecondLook({ state, idOf, texts }: SecondLookProps) {
  const asked = (name: string, code: string) => state.values[name] === 'on' || state.errorCode?.startsWith(code);
  return (
    <>
      {asked('falseAlarm', 'cprLikely') ? (
        <ChoiceGroup
          type="checkbox"
          id={idOf('falseAlarm')}
          name="falseAlarm"
          legend={texts.falseAlarmLegend}
          options={[{ value: 'on', label: texts.falseAlarm, note: texts.falseAlarmNote }]}
          chosen={[String(state.values.falseAlarm ?? '')]}
        />
      ) : null}
      {asked('keepContact', 'contact') ? (
        <ChoiceGroup
          type="checkbox"
          id={idOf('keepContact')}
          name="keepContact"
          legend={texts.contactLegend}
          options={[{ value: 'on', label: texts.contact, note: texts.contactNote }]}
          chosen={[String(state.values.keepContact ?? '')]}
        />
      ) : null}
    </>
  );
}
