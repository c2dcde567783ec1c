import { type Refusal, refused } from '@/lib/platform/result';
import { maskDigits, placeOf } from '@/lib/screening/masked-text';
import { type Finding, screenText } from '@/lib/screening/screen-text';

export type ScreeningRefusal = 'cprInText' | 'cprLikelyInText' | 'contactInText';

/** What the writer said when an answer came back to them. */
export type SaidByWriter = { falseAlarm: boolean; keepContact: boolean };

/**
 * What may be stored of a free text, or where its writer has to look again; `details.field` is the
 * question. The same rule as for a proposal: a sure personal number always comes back, a likely one
 * may be kept with its digits masked, contact details may be kept, and what is kept carries a flag.
 */
export function screenAnswer(
  questionId: string,
  text: string,
  said: SaidByWriter,
): { ok: true; value: { text: string; flags: string[] } } | Refusal<ScreeningRefusal> {
  const findings = screenText(text);
  const back = (code: ScreeningRefusal, finding: Finding) =>
    refused(code, { ...placeOf(text, finding, findings), field: questionId, kind: finding.kind });

  const sure = findings.find((finding) => isCpr(finding) && finding.certainty === 'sure');
  if (sure) return back('cprInText', sure);
  const likely = findings.find(isCpr);
  if (likely && !said.falseAlarm) return back('cprLikelyInText', likely);
  const contact = findings.find((finding) => !isCpr(finding));
  if (contact && !said.keepContact) return back('contactInText', contact);

  const flags = [...new Set(findings.map(({ kind }) => (kind === 'cpr' ? 'cpr_false_alarm' : kind)))];
  return { ok: true, value: { text: maskDigits(text, findings.filter(isCpr)), flags } };
}

const isCpr = ({ kind }: Finding) => kind === 'cpr';
