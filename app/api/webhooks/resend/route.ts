import { receiveWebhook, type WebhookRefusal } from '@/lib/notifications/server/receive-webhook';
import { machineRoute } from '@/lib/web/machine-route';

const statuses: Record<WebhookRefusal, number> = { notConfigured: 404, notSigned: 401, notUnderstood: 400 };

/** Where the mail service reports what became of mails. A report that is not signed with our secret is refused. */
export async function POST(request: Request): Promise<Response> {
  const header = (name: string) => request.headers.get(`svix-${name}`) ?? request.headers.get(`webhook-${name}`) ?? '';
  return machineRoute(request, async (body) => {
    const signed = { body, id: header('id'), timestamp: header('timestamp'), signature: header('signature') };
    const result = await receiveWebhook({ kind: 'system', name: 'resend' }, signed);
    return result.ok ? 200 : statuses[result.code];
  });
}
