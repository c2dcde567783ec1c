import { exportFormats, surveyExport } from '@/app/_survey-results/survey-export';
import { isLocale } from '@/lib/i18n/locale';
import { exportSurvey } from '@/lib/surveys/server/export-survey';
import { notFoundJson, readRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ project: string; phase: string; format: string }> };

/** Every single answer as a file, for exactly those who run the project; each time is on record. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { project, phase, format: asked } = await params;
  const locale = new URL(request.url).searchParams.get('locale');
  return readRoute(async (actor) => {
    const format = exportFormats.find((each) => each === asked);
    if (!format) return notFoundJson();
    const exported = await exportSurvey(actor, { project, phase });
    if (!exported.ok) return notFoundJson();
    const { body, type, name } = await surveyExport(exported.value, format, isLocale(locale) ? locale : 'da');
    return new Response(body, {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'private, no-store',
      },
    });
  });
}
