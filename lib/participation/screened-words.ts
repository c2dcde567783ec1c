import { type Refusal, refused } from '@/lib/platform/result';
import { maskDigits, placeOf } from '@/lib/screening/masked-text';
import { type Finding, screenText } from '@/lib/screening/screen-text';

export type ScreeningRefusal =
  | 'cprInTitle'
  | 'cprInText'
  | 'cprLikelyInTitle'
  | 'cprLikelyInText'
  | 'cprInName'
  | 'contactInName'
  | 'contactInTitle'
  | 'contactInText';

type Words = { title?: string; text: string; senderName: string; falseAlarm: boolean; keepContact: boolean };
type Screened = { title: string; text: string; flags: string[] };

/**
 * What may be stored of somebody's words, or where they have to look again. A sure personal number
 * always comes back. A likely one comes back once: when the writer says it is a false alarm it is
 * kept with its digits masked. Contact details come back once and may be kept. Whatever is kept
 * carries a flag, so that an officer looks before anybody else can read it. A name holds none of them:
 * it stays on the account and stands beside everything else sent under it, where no officer looks.
 */
export function screenWords(words: Words): { ok: true; value: Screened } | Refusal<ScreeningRefusal> {
  const { title = '', text, senderName, falseAlarm, keepContact } = words;
  const inName = screenText(senderName);
  if (inName.some(isCpr)) return refused('cprInName');
  if (inName.length > 0) return refused('contactInName');

  const inTitle = screenText(title);
  const inText = screenText(text);
  const stop =
    stopping('Title', title, inTitle, falseAlarm, keepContact) ?? stopping('Text', text, inText, falseAlarm, keepContact);
  if (stop) return stop;

  const flags = [...new Set([...inTitle, ...inText].map(({ kind }) => (kind === 'cpr' ? 'cpr_false_alarm' : kind)))];
  const masked = (original: string, findings: Finding[]) => maskDigits(original, findings.filter(isCpr));
  return { ok: true, value: { title: masked(title, inTitle), text: masked(text, inText), flags } };
}

const isCpr = ({ kind }: Finding) => kind === 'cpr';

function stopping(
  field: 'Title' | 'Text',
  text: string,
  findings: Finding[],
  falseAlarm: boolean,
  keepContact: boolean,
): Refusal<ScreeningRefusal> | null {
  const sure = findings.find((finding) => isCpr(finding) && finding.certainty === 'sure');
  if (sure) return refused(`cprIn${field}`, placeOf(text, sure, findings));
  const likely = findings.find(isCpr);
  if (likely && !falseAlarm) return refused(`cprLikelyIn${field}`, placeOf(text, likely, findings));
  const contact = findings.find((finding) => !isCpr(finding));
  if (contact && !keepContact) return refused(`contactIn${field}`, { ...placeOf(text, contact, findings), kind: contact.kind });
  return null;
}
