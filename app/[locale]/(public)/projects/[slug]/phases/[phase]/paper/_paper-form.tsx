import { SheetCode } from '@/app/_participation/sheet-note';
import { ExampleTag } from '@/app/_ui/example-tag';
import { speakers } from '@/lib/contributions/contribution';
import { longDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { env } from '@/lib/platform/env';
import { contactEmail, municipality } from '@/lib/platform/municipality';
import { guestActs } from '@/lib/projects/phase-demands';
import type { PhaseView, ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';

type PaperFormProps = { project: ProjectPageView; phase: PhaseView };

/** The same fields as on the screen, with lines to write on; what will be shown, until when, and where it goes. */
export async function PaperForm({ project, phase }: PaperFormProps) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'onPaper');
  const acts = guestActs.filter((act) => phase.acts.includes(act));
  const isHearing = acts.includes('hearing_reply');
  const { name, addressLines } = municipality();
  const deadline = longDate(phase.closesOn, locale);
  const { slug } = project;
  const to = isHearing
    ? pathTo(locale, '/projects/[slug]/hearings/[phase]', { slug, phase: phase.slug })
    : pathTo(locale, '/projects/[slug]', { slug });
  return (
    <article className="pen-sheet">
      <header className="pen-head">
        <div>
          <p className="pen-of">{name}</p>
          <h1>{inLocale(phase, 'title', locale)}</h1>
          <p>
            {inLocale(project, 'title', locale)}
            {project.caseNumber ? ` · ${t('caseNumber', { number: project.caseNumber })}` : null}{' '}
            {phase.isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
          </p>
          <p>
            <strong>{t('until', { date: deadline })}</strong>
          </p>
        </div>
        <figure className="pen-code">
          <SheetCode address={env().TRAADEN_URL + to} label={t('scan')} />
          <figcaption>{t('scan')}</figcaption>
        </figure>
      </header>

      {acts.length > 1 ? <Boxes legend={t('kind')} options={acts.map((act) => t(`kinds.${act}`))} /> : null}
      {acts.includes('proposal') ? <Line label={t('heading')} note={acts.length > 1 ? t('headingNote') : undefined} /> : null}
      <div className="pen-field">
        <p className="pen-label">{t(acts.length > 1 ? 'text' : `texts.${acts[0] ?? 'comment'}`)}</p>
        <div className="pen-lines" />
      </div>
      {isHearing ? (
        <>
          <Boxes legend={t('speaksAs')} options={speakers.map((each) => t(`speakers.${each}`))} />
          <Line label={t('organisation')} />
        </>
      ) : null}
      <div className="pen-two">
        <Line label={t('name')} />
        <Line label={t('date')} />
      </div>
      <Line label={t('contact')} note={t('contactNote')} />
      {phase.senderNames === 'by_choice' ? (
        <Boxes legend={t('mayShow')} options={[t('showRole'), t('showName')]} />
      ) : (
        <p className="pen-note">{t('noNames')}</p>
      )}
      <footer className="pen-foot">
        <p>
          <strong>{t('where')}</strong> {name}, {addressLines.join(', ')}. {t('orMail', { email: contactEmail() })}
        </p>
        <p>{t(isHearing ? 'shownReply' : 'shown')}</p>
        <p>{t('noCpr')}</p>
      </footer>
    </article>
  );
}

function Line({ label, note }: { label: string; note?: string }) {
  return (
    <div className="pen-field">
      <p className="pen-label">
        {label} {note ? <span className="pen-note">{note}</span> : null}
      </p>
      <div className="pen-line" />
    </div>
  );
}

function Boxes({ legend, options }: { legend: string; options: string[] }) {
  return (
    <div className="pen-field">
      <p className="pen-label">{legend}</p>
      <ul className="pen-boxes">
        {options.map((option) => (
          <li key={option}>
            <span className="pen-box" aria-hidden="true" /> {option}
          </li>
        ))}
      </ul>
    </div>
  );
}
