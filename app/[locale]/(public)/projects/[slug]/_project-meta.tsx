import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Badge, type BadgeTone } from '@/app/_ui/badge';
import { ExampleTag } from '@/app/_ui/example-tag';
import { inLocale } from '@/lib/i18n/locale';
import type { ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

type ProjectMetaProps = { page: ProjectPageView };

const tones: Record<ProjectPageView['stop'], BadgeTone> = {
  open: 'open',
  here: 'info',
  next: 'next',
  done: 'done',
  pause: 'cut',
  cut: 'cut',
};

/** Where a project stands, how far people take part in it, and whose it is, as badges. */
export async function ProjectBadges({ page }: ProjectMetaProps) {
  const t = await getTranslations('project');
  const ui = await getTranslations('ui');
  return (
    <>
      <Badge tone={tones[page.stop]}>{page.stop === 'open' ? ui('state.open') : t(`status.${page.status}`)}</Badge>
      <Badge tone="next">{t(`participation.${page.participation}`)}</Badge>
      {page.outsideApplicant ? <Badge tone="next">{t('outsideApplicant')}</Badge> : null}
      {page.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
    </>
  );
}

/** Place, applicant, case number, whom to ask, and what it belongs to. */
export async function ProjectMeta({ page }: ProjectMetaProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project');
  const place = inLocale(page, 'place', locale);
  return (
    <p className="meta">
      {place ? <span>{t(page.point?.isApproximate ? 'placeAbout' : 'place', { place })}</span> : null}
      {page.districts.length > 0 ? <span>{page.districts.join(', ')}</span> : null}
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
  );
}

async function Themes({ page }: ProjectMetaProps) {
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
async function Contact({ page: { contact } }: ProjectMetaProps) {
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
