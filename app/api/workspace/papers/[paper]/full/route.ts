import { exportFullPaper } from '@/lib/papers/server/export-full-paper';
import { notFoundJson, readRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ paper: string }> };

/** The full version of a white paper for those who decide; each time is on record. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { paper: paperId } = await params;
  return readRoute(async (actor) => {
    const exported = await exportFullPaper(actor, { paperId });
    if (!exported.ok) return notFoundJson();
    const { name, bytes } = exported.value;
    return new Response(bytes, {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="full-${name.replaceAll(/[^\w-]/g, '-')}.pdf"`,
        'Cache-Control': 'private, no-store',
      },
    });
  });
}
