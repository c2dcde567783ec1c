import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Words } from '@/app/_ui/words';
import { momentInWords } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { settlements } from '@/lib/participation/objection-schema';
import type { ReplyLineView } from '@/lib/participation/reply-views';
import { RightsForm } from '../_administration/rights-form';
import { moment } from '../_desk/moment';
import { recordObjectionAction, settleObjectionAction } from './objection.action';

export type ReplyPlace = { locale: Locale; path: string; project: string; phase: string; mayEdit: boolean };

/** One reply as a row of the staff list. */
export async function replyRow(line: ReplyLineView, place: ReplyPlace) {
  const t = await getTranslations('replies');
  const { locale } = place;
  return {
    key: line.code,
    cells: [
      <span key="number" id={line.code} className="num">
        {line.number}
      </span>,
      <span key="received">
        {moment(line.receivedAt, locale)}
        {line.isLate ? <strong className="late"> {t('late')}</strong> : null}
      </span>,
      <Sender key="sender" line={line} />,
      <Said key="said" line={line} locale={locale} />,
      <span key="state">
        {t(`states.${line.state}`)}
        {line.files > 0 ? `, ${t('files', { count: line.files })}` : null}
      </span>,
      <Objection key="objection" line={line} place={place} />,
    ],
  };
}

async function Sender({ line }: { line: ReplyLineView }) {
  const speakers = await getTranslations('hearing.speakers');
  const named = line.organisation ?? line.senderName;
  if (!named) return speakers(line.speaksAs);
  return (
    <>
      {named}{' '}
      <span className="small soft">
        {speakers(line.speaksAs)}
        {line.organisation && line.senderName ? `, ${line.senderName}` : null}
      </span>
    </>
  );
}

async function Said({ line, locale }: { line: ReplyLineView; locale: Locale }) {
  const lang = line.language === locale ? undefined : line.language;
  const t = await getTranslations('replies');
  return (
    <>
      {line.state === 'unconfirmed' ? (
        <span lang={lang}>
          <Words text={line.excerpt} />
        </span>
      ) : (
        <LocalLink to="/workspace/cases/[code]" params={{ code: line.code }} lang={lang}>
          <Words text={line.excerpt} />
        </LocalLink>
      )}{' '}
      <span className="small soft">{line.code}</span> {line.isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
    </>
  );
}

async function Objection({ line, place }: { line: ReplyLineView; place: ReplyPlace }) {
  const t = await getTranslations('replies');
  const { objection, code } = line;
  const { locale, path, project, phase, mayEdit } = place;
  if (objection?.settledAt)
    return (
      <>
        {t(`settled.${objection.settlement ?? 'agreed'}`, { at: momentInWords(objection.settledAt, locale) })}{' '}
        <q className="soft">{objection.settledReason}</q>
      </>
    );
  if (objection)
    return (
      <>
        <strong>{t('open')}</strong>
        {mayEdit ? (
          <RightsForm
            action={settleObjectionAction}
            path={path}
            locale={locale}
            name={`settle-${code}`}
            hidden={{ code, project, phase }}
            fields={[
              {
                kind: 'select',
                name: 'settlement',
                label: t('settlement'),
                options: settlements.map((value) => ({ value, label: t(`settlements.${value}`) })),
              },
              { kind: 'text', name: 'reason', label: t('reason'), maxLength: 2000 },
            ]}
            submit={t('settle')}
            about={code}
          />
        ) : null}
      </>
    );
  if (line.speaksAs !== 'authority' || line.isLate || !mayEdit) return <span className="soft">–</span>;
  return (
    <RightsForm
      action={recordObjectionAction}
      path={path}
      locale={locale}
      name={`object-${code}`}
      hidden={{ code, project, phase }}
      fields={[]}
      submit={t('record')}
      about={code}
    />
  );
}
