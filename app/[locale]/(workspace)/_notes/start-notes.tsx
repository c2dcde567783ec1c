import { getTranslations } from 'next-intl/server';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { ProjectNotesView } from '@/lib/papers/note-views';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../_administration/rights-form';
import { startNoteAction } from './note.action';

type StartNotesProps = { view: ProjectNotesView; path: string };

/** What can be begun in a project: an agenda item, the note on a phase, the note of the evaluation. */
export async function StartNotes({ view, path }: StartNotesProps) {
  const t = await getTranslations('noteDesk');
  const locale = await pageLocale();
  const { project, hearings, decisions, phases, notes } = view;
  const shared = { action: startNoteAction, path, locale };
  const hidden = (kind: string) => ({ projectId: project.id, kind, submissionKey: crypto.randomUUID() });
  const key = (kind: string) => `${kind}-${notes.length}`;
  return (
    <section aria-labelledby="start" className="flow note-starts">
      <h2 id="start">{t('startHeading')}</h2>
      <div>
        <h3>{t('kinds.agenda_item')}</h3>
        <p className="soft">{t('startItemText')}</p>
        <RightsForm
          key={key('item')}
          {...shared}
          name="item"
          hidden={hidden('agenda_item')}
          fields={[
            {
              kind: 'select',
              name: 'basis',
              label: t('basis'),
              options: [
                { value: '', label: t('wholeProject') },
                ...hearings.map((each) => ({
                  value: `phase:${each.id}`,
                  label: t('ofHearing', { title: inLocale(each, 'title', locale) }),
                })),
                ...decisions.map((each) => ({
                  value: `decision:${each.id}`,
                  label: t('ofDecision', { title: inLocale(each, 'title', locale), date: plainDate(each.meetingOn, locale) }),
                })),
              ],
            },
          ]}
          submit={t('startItem')}
        />
      </div>
      <div>
        <h3>{t('kinds.collection')}</h3>
        <p className="soft">{t(phases.length > 0 ? 'startCollectionText' : 'noPhases')}</p>
        {phases.length > 0 ? (
          <RightsForm
            key={key('collection')}
            {...shared}
            name="collection"
            hidden={hidden('collection')}
            fields={[
              {
                kind: 'select',
                name: 'basis',
                label: t('phase'),
                options: phases.map((each) => ({ value: `phase:${each.id}`, label: inLocale(each, 'title', locale) })),
              },
            ]}
            submit={t('startCollection')}
          />
        ) : null}
      </div>
      {notes.some(({ kind }) => kind === 'evaluation') ? null : (
        <div>
          <h3>{t('kinds.evaluation')}</h3>
          <p className="soft">{t(project.hasEvaluation ? 'startEvaluationText' : 'noEvaluation')}</p>
          {project.hasEvaluation ? (
            <RightsForm
              key={key('evaluation')}
              {...shared}
              name="evaluation"
              hidden={hidden('evaluation')}
              fields={[]}
              submit={t('startEvaluation')}
            />
          ) : null}
        </div>
      )}
    </section>
  );
}
