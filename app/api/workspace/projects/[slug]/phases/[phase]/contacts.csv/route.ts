import { getTranslations } from 'next-intl/server';
import { exportContactsSchema } from '@/lib/participation/contact-schema';
import { exportContacts } from '@/lib/participation/server/export-contacts';
import { csvDocument } from '@/lib/platform/csv';
import { notFoundJson, privateJson, writeRoute } from '@/lib/web/json-route';
import { readSmallBody } from '@/lib/web/small-body';

type Context = { params: Promise<{ slug: string; phase: string }> };

/** Where those who replied to a hearing are reached, as a file for letters, to whoever says why. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug: project, phase } = await params;
  return writeRoute(request, async (actor) => {
    const sent = await readSmallBody(request);
    if (!sent.ok) return privateJson({ error: 'unreadable' }, sent.status);
    const asked = exportContactsSchema.safeParse(sent.body);
    if (!asked.success) return privateJson({ error: 'reasonNeeded' }, 400);
    const exported = await exportContacts(actor, { ...asked.data, project, phase });
    if (!exported.ok) return exported.code === 'notFound' ? notFoundJson() : privateJson({ error: exported.code }, 400);
    const { locale } = asked.data;
    const t = await getTranslations({ locale, namespace: 'replies' });
    const { slug, lines } = exported.value;
    const columns = ['number', 'code', 'list', 'organisation', 'name', 'contact', 'email'] as const;
    const rows = [
      columns.map((column) => t(`contacts.columns.${column}`)),
      ...lines.map((line) => [
        line.number,
        line.code,
        t(line.isLate ? 'filters.late' : 'filters.timely'),
        line.organisation ?? '',
        line.name ?? '',
        line.contact ?? '',
        line.email ?? '',
      ]),
    ];
    return new Response(csvDocument(rows), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="contacts-${slug.replaceAll(/[^\w-]/g, '-')}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    });
  });
}
