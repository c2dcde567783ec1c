import { LocalLink } from '@/app/_navigation/local-link';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { CommentArea } from './comment-area';
import { commentFormProps } from './comment-form-props';
import { phaseCommentsContent } from './contents';
import { orderOnPhase } from './phase-comments-page';
import { ThreadList } from './thread-list';

const shown = 5;

/**
 * The newest comments on a project's phase with the form to write one, for the project's own page;
 * nothing where comments are neither taken nor there.
 */
export async function PhaseComments({ slug }: { slug: string }) {
  const content = await phaseCommentsContent(slug, orderOnPhase, null);
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation.comments');
  if (!content) return null;
  const { project, page } = content;
  const comments = page.items.slice(0, shown);
  if (project.windows.comment?.state !== 'open' && comments.length === 0) return null;
  const form = await commentFormProps({ project, path: pathTo(locale, '/projects/[slug]', { slug }) });
  return (
    <section className="split" aria-labelledby="kommentarer">
      <div>
        <h2 id="kommentarer">{t('onPhase')}</h2>
        <p className="soft">{t('onPhaseNote')}</p>
      </div>
      <div>
        {comments.length > 0 ? <ThreadList threads={comments} form={form} /> : null}
        {page.items.length > shown ? (
          <p>
            <LocalLink to="/projects/[slug]/comments" params={{ slug }}>
              {t('allOnPhase')}
            </LocalLink>
          </p>
        ) : null}
        <CommentArea project={project} form={form} />
      </div>
    </section>
  );
}
