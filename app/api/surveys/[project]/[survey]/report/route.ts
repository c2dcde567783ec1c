import { surveyReport } from '@/app/_survey-results/survey-report';
import { resultsContent } from '@/app/[locale]/(public)/projects/[slug]/surveys/[survey]/results/_results-content';
import { isLocale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { notFoundJson, openDoor } from '@/lib/web/json-route';

type Context = { params: Promise<{ project: string; survey: string }> };

/** The results everybody may read as a document for screen readers and print alike. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { project, survey } = await params;
  const asked = new URL(request.url).searchParams.get('locale');
  return openDoor(async () => {
    const content = await resultsContent(project, survey);
    if (!content) return notFoundJson();
    const locale = isLocale(asked) ? asked : 'da';
    return new Response(surveyReport(content.results, locale, now()), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="survey-${content.results.slug.replaceAll(/[^\w-]/g, '-')}-${locale}.pdf"`,
        'Cache-Control': 'public, max-age=0, must-revalidate',
      },
    });
  });
}
