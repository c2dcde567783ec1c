import { FileFields } from '@/app/_files/file-fields';
import type { FileTexts } from '@/app/_files/file-texts';
import { ChoiceGroup } from '@/app/_ui/choice';
import type { FormState } from '@/lib/web/form-state';

export type ScanTexts = { files: FileTexts; shownLegend: string; shown: string; shownNote: string };

type ScanFieldsProps = {
  state: FormState;
  errors: Record<string, string>;
  idOf: (field: string) => string;
  texts: ScanTexts;
};

/** Scans of the paper, and whether others than staff may see them. */
export function ScanFields({ state, errors, idOf, texts }: ScanFieldsProps) {
  return (
    <>
      <FileFields state={state} errors={errors} idOf={idOf} texts={texts.files} />
      <ChoiceGroup
        type="checkbox"
        id={idOf('scansShown')}
        name="scansShown"
        legend={texts.shownLegend}
        options={[{ value: 'on', label: texts.shown, note: texts.shownNote }]}
        chosen={[String(state.values.scansShown ?? '')]}
      />
    </>
  );
}
