import { getTranslations } from 'next-intl/server';
import { FollowArea } from '@/app/_following/follow-area';
import { LocalLink } from '@/app/_navigation/local-link';
import { Badge, type BadgeTone } from '@/app/_ui/badge';
import { ExampleTag } from '@/app/_ui/example-tag';
import { inLocale } from '@/lib/i18n/locale';
import type { ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';
import { PhaseTicket } from './_phase-ticket';
import { ProjectMap } from './_project-map';

type ProjectTopProps = { page: ProjectPageView };

const tones: Record<ProjectPageView['stop'], BadgeTone> = {
  open: 'open',
  here: 'info',
  next: 'next',
  done: 'done',
  pause: 'cut',
  cut: 'cut',
};

/** The first screen: what, where, until when, who decides, one button. */
export async function ProjectTop({ page }: ProjectTopProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project');
  const ui = await getTranslations('ui');
  const place = inLocale(page, 'place', locale);
  return (
    <section className="project-top" aria-labelledby="h1">
      <ProjectMap page={page} />
      <div className="wrap">
        <div>
          <p className="badges">
            <Badge tone={tones[page.stop]}>{page.stop === 'open' ? ui('state.open') : t(`status.${page.status}`)}</Badge>
            <Badge tone="next">{t(`participation.${page.participation}`)}</Badge>
            {page.outsideApplicant ? <Badge tone="next">{t('outsideApplicant')}</Badge> : null}
            {page.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          </p>
          <h1 id="h1">{inLocale(page, 'title', locale)}</h1>
          <p className="lede">{inLocale(page, 'summary', locale)}</p>
          <p className="meta">
            {place ? <span>{t(page.point?.isApproximate ? 'placeAbout' : 'place', { place })}</span> : null}
            {page.applicant ? <span>{t('applicant', { applicant: page.applicant })}</span> : null}
            {page.caseNumber ? <span>{t('caseNumber', { number: page.caseNumber })}</span> : null}
            <Contact page={page} />
            {page.parent ? (
              <span>
                {t('partOf')}{' '}
                <LocalLink to="/projects/[slug]" params={{ slug: page.parent.slug }}>
                  {inLocale(page.parent, 'title', locale)}
                </LocalLink>
              </span>
            ) : null}
            <Themes page={page} />
          </p>
          <FollowArea what="project" slug={page.slug} title={inLocale(page, 'title', locale)} />
        </div>
        <PhaseTicket page={page} />
      </div>
    </section>
  );
}

async function Themes({ page }: ProjectTopProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project');
  const further = page.themes.filter((theme) => !theme.isPrimary);
  if (further.length === 0) return null;
  return (
    <span>
      {t('alsoUnder')}{' '}
      {further.map((theme, index) => (
        <span key={theme.id}>
          {index > 0 ? ', ' : null}
          <LocalLink to="/strategy/[theme]" params={{ theme: theme.slug }}>
            {inLocale(theme, 'title', locale)}
          </LocalLink>
        </span>
      ))}
    </span>
  );
}

/** Whom people can ask, with title, mail and telephone as far as they are known. */
async function Contact({ page: { contact } }: ProjectTopProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project');
  if (!contact) return null;
  const title = inLocale(contact, 'title', locale);
  return (
    <span>
      {t('contact', { name: title ? `${contact.name}, ${title}` : contact.name })}{' '}
      {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}{' '}
      {contact.phone ? <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a> : null}
    </span>
  );
}
