import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import type { Fault } from '@/lib/surveys/survey-fault';
import { type BuilderTexts, filled, wordsOf } from './_builder-texts';

type FaultListProps = { definition: SurveyDefinition; faults: Fault[]; locale: 'da' | 'en'; texts: BuilderTexts };

const mostShown = 30;

/** Everything to mend before the survey can be published; each leads to where it stands. */
export function FaultList({ definition, faults, locale, texts }: FaultListProps) {
  if (faults.length === 0) return <Banner tone="ok">{texts.faultsNone}</Banner>;
  return (
    <section className="builder-faults" aria-labelledby="faults">
      <h2 id="faults">{filled(texts.faultsHeading, { count: faults.length })}</h2>
      <ul>
        {faults.slice(0, mostShown).map((fault, at) => {
          const place = placeOf(definition, fault, locale, texts);
          const field = fieldName(fault, texts);
          const words = filled(field ? texts.faultIn : texts.faultOn, {
            place,
            field: field ?? '',
            fault: texts.faults[fault.code],
          });
          const target = fault.block ?? fault.page;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same fault can stand twice at one place
            <li key={at}>
              {target ? (
                <Button small tone="quiet" name="do" value={`open:${target}`}>
                  {words}
                </Button>
              ) : (
                <a href={`#field-survey.${fault.field}`}>{words}</a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function placeOf({ pages }: SurveyDefinition, { page, block }: Fault, locale: 'da' | 'en', texts: BuilderTexts): string {
  const found = pages.flatMap(({ blocks }) => blocks).find(({ key }) => key === block);
  if (found) return wordsOf(found, { locale, texts });
  const number = pages.findIndex(({ key }) => key === page);
  return number < 0 ? texts.survey : filled(texts.page, { n: number + 1 });
}

/** What a field is called: of `options.k.labelDa` the answers, of `jumps.1` the jumps. */
function fieldName({ field = '' }: Fault, { fields }: BuilderTexts): string | null {
  const names: Record<string, string> = fields;
  const [first = ''] = field.split('.');
  return Object.hasOwn(names, first) ? (names[first] ?? null) : null;
}
