import { getTranslations } from 'next-intl/server';
import { ShownFiles } from '@/app/_files/shown-files';
import { Badge, type BadgeTone } from '@/app/_ui/badge';
import { mayIn } from '@/lib/audit/permissions';
import { fileLimits } from '@/lib/files/file';
import type { CaseFileView } from '@/lib/files/file-views';
import type { CaseView } from '@/lib/moderation/case-views';
import { mayDecideCases, mayOpenQuarantined } from '@/lib/moderation/moderation-policy';
import { listCaseFiles } from '@/lib/moderation/server/case-file-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { DecideFileForm, DescribePictureForm } from '../_work/file-forms';
import { FlaggedText } from './flagged-text';

type CaseFilesProps = { employee: Employee; shown: CaseView };

/** The files of a contribution with what was found in them, and what can be done with each. */
export async function CaseFiles({ employee, shown }: CaseFilesProps) {
  const files = await listCaseFiles(employee, shown.contribution.id);
  if (files.length === 0) return null;
  const t = await getTranslations('files.case');
  return (
    <section className="work" aria-labelledby="files-heading">
      <h3 id="files-heading">{t('heading')}</h3>
      <ul className="case-files">
        {files.map((file) => (
          <li key={file.id}>
            <CaseFile employee={employee} shown={shown} file={file} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const tones = {
  clear: 'done',
  released: 'done',
  held: 'part',
  quarantined: 'error',
  removed: 'cut',
} as const satisfies Record<string, BadgeTone>;

async function CaseFile({ employee, shown, file }: CaseFilesProps & { file: CaseFileView }) {
  const t = await getTranslations('files.case');
  const state = stateOf(file);
  return (
    <>
      <p className="meta">
        <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
        <span className="file-name">{file.name}</span>
        {file.findings.length > 0 ? (
          <span>
            {t('found', {
              what: file.findings.map((code) => (t.has(`findings.${code}`) ? t(`findings.${code}`) : code)).join(', '),
            })}
          </span>
        ) : null}
      </p>
      <Look employee={employee} file={file} />
      {file.text ? (
        <details className="twin">
          <summary>{t('text')}</summary>
          <FlaggedText text={file.text.slice(0, longestText)} lang={shown.contribution.language} />
        </details>
      ) : null}
      {mayIn(employee, 'case.decide', shown.project.id) ? <Deciding code={shown.code} file={file} /> : null}
    </>
  );
}

/** More is not read on a screen; the file itself can be fetched. */
const longestText = 20_000;

/** The picture, or the way to the document that leaves a mark where it must. */
async function Look({ employee, file }: { employee: Employee; file: CaseFileView }) {
  const t = await getTranslations('files.case');
  if (file.kind === 'picture' || file.screening === 'clear') return <ShownFiles files={[file]} locale={await pageLocale()} />;
  const mayOpen = file.screening === 'held' ? mayDecideCases(employee) : mayOpenQuarantined(employee);
  if (!mayOpen.allowed) return <p className="soft">{t('notYours')}</p>;
  return (
    <p>
      {/* A plain link: fetching it ahead of a click would be recorded as an opening. */}
      <a href={`/api/workspace/files/${file.id}/original`}>{t('openLogged')}</a>
    </p>
  );
}

async function Deciding({ code, file }: { code: string; file: CaseFileView }) {
  const t = await getTranslations('files.case');
  const locale = await pageLocale();
  const common = { locale, code, file: file.id, about: file.name };
  return (
    <>
      {file.kind === 'picture' ? (
        <DescribePictureForm
          {...common}
          altText={file.altText ?? ''}
          texts={{ alt: t('alt'), hint: t('altHint', { max: fileLimits.altText }), save: t('saveAlt'), saved: t('savedAlt') }}
        />
      ) : null}
      <div className="file-acts">
        {file.removedAt ? <DecideFileForm {...common} outcome="restore" label={t('restore')} /> : null}
        {!file.removedAt && file.screening === 'held' && !file.isReleased ? (
          <DecideFileForm {...common} outcome="release" label={t('release')} />
        ) : null}
        {file.removedAt ? null : <DecideFileForm {...common} outcome="remove" label={t('remove')} />}
      </div>
    </>
  );
}

function stateOf({ removedAt, screening, isReleased }: CaseFileView): keyof typeof tones {
  if (removedAt) return 'removed';
  return screening === 'held' && isReleased ? 'released' : screening;
}
