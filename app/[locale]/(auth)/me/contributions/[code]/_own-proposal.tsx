import { getTranslations } from 'next-intl/server';
import { proposalFormTexts } from '@/app/_participation/proposal-texts';
import type { Actor } from '@/lib/audit/actor';
import { inLocale } from '@/lib/i18n/locale';
import { getOwnProposal, type OwnProposalView } from '@/lib/participation/server/own-proposal-queries';
import { getParticipationProject } from '@/lib/participation/server/project-queries';
import { now } from '@/lib/platform/clock';
import { randomToken } from '@/lib/platform/ids';
import { pageLocale } from '@/lib/web/page-locale';
import { AdditionForm } from './addition-form';
import { EditForm } from './edit-form';

/** What an author can still do with their proposal: change it, or say more; else why not. Nothing for other contributions. */
export async function OwnProposal({ actor, code }: { actor: Actor; code: string }) {
  const own = await getOwnProposal(actor, code);
  if (!own || own.editRefusal === 'withdrawn' || own.editRefusal === 'decidedUpon') return null;
  const t = await getTranslations('ownProposal');
  if (own.editRefusal === null) return <Edit own={own} code={code} />;
  if (own.addRefusal === null) return <Add own={own} code={code} />;
  const isClosed = own.editRefusal === 'phaseClosed' || own.addRefusal === 'phaseClosed';
  return isClosed ? <p className="soft">{t('closed')}</p> : null;
}

type Of = { own: OwnProposalView; code: string };

async function Edit({ own, code }: Of) {
  const t = await getTranslations('ownProposal');
  const locale = await pageLocale();
  const project = await getParticipationProject(own.project, now());
  return (
    <section aria-labelledby="edit-proposal" className="flow">
      <h2 id="edit-proposal">{t('edit.heading')}</h2>
      <p>{t(own.isCheckedFirst ? 'edit.textChecked' : 'edit.text')}</p>
      <EditForm
        locale={locale}
        code={code}
        lang={own.language}
        stored={{
          title: own.title,
          text: own.text,
          category: own.categoryId ?? '',
          place: own.place ? JSON.stringify({ type: 'Point', coordinates: [own.place.longitude, own.place.latitude] }) : '',
        }}
        categories={(project?.categories ?? []).map((each) => ({ value: each.id, label: inLocale(each, 'name', locale) }))}
        texts={{ ...(await proposalFormTexts()), submit: t('edit.submit'), open: t('edit.open') }}
      />
    </section>
  );
}

async function Add({ own, code }: Of) {
  const t = await getTranslations('ownProposal');
  const { secondLook, errors, unreachable } = await proposalFormTexts();
  return (
    <section aria-labelledby="add-to-proposal" className="flow">
      <h2 id="add-to-proposal">{t('add.heading')}</h2>
      <p>{t(own.isCheckedFirst ? 'add.textChecked' : 'add.text')}</p>
      <AdditionForm
        locale={await pageLocale()}
        code={code}
        submissionKey={randomToken()}
        texts={{ text: t('add.label'), hint: t('add.hint'), submit: t('add.submit'), secondLook, errors, unreachable }}
      />
    </section>
  );
}
