import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sendComment } from '@/app/_participation/submit-comment.action';
import { sendReply } from '@/app/[locale]/(public)/projects/[slug]/hearings/[phase]/reply/submit-reply.action';
import { sendProposal } from '@/app/[locale]/(public)/projects/[slug]/proposals/new/submit-proposal.action';
import { type Actor, anonymous } from '@/lib/audit/actor';
import { formKey } from '@/lib/contributions/server/form-key';
import { setClock } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { formStamp } from '@/lib/platform/form-stamp';
import { emptyForm, type FormState } from '@/lib/web/form-state';
import { testDatabase } from '@/tests/support/database';
import { aHearing } from '@/tests/support/factories/hearings';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';

const request = vi.hoisted(() => ({ actor: { kind: 'anonymous' } as Actor, headers: new Headers() }));
vi.mock('next/headers', () => ({ headers: async () => request.headers }));
vi.mock('next/cache', () => ({ updateTag: () => {} }));
vi.mock('next/root-params', () => ({}));
vi.mock('@/lib/identity/server/current-actor', () => ({ currentActor: async () => request.actor }));

const db = testDatabase();
const today = new Date('2026-11-25T12:00:00Z');

type Citizen = Awaited<ReturnType<typeof aCitizen>>;
type Form = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  fields: Record<string, string>;
  closesAt: Date;
};
let citizen: Citizen;
let forms: Record<Kind, Form>;

const kinds = ['proposal', 'comment', 'reply', 'guest'] as const;
type Kind = (typeof kinds)[number];

beforeEach(async () => {
  setClock(today);
  const [opensOn, closesOn] = [new Date('2026-11-20'), new Date('2026-11-30')];
  const project = await aProject();
  await aPhase({
    projectId: project.id,
    acts: ['proposal', 'comment'],
    moderation: 'after',
    requires: 'anyone',
    opensOn,
    closesOn,
  });
  const hearing = await aHearing({ projectId: project.id, moderation: 'after', opensOn, closesOn });
  const title = 'En bænk ved stien';
  const closesAt = new Date('2026-11-30T23:00:00Z');
  forms = {
    proposal: { action: sendProposal, fields: { project: project.slug, title }, closesAt },
    comment: { action: sendComment, fields: { project: project.slug }, closesAt },
    reply: { action: sendReply, fields: { project: project.slug, phase: hearing.slug, speaksAs: 'citizen' }, closesAt },
    guest: {
      action: sendProposal,
      fields: { project: project.slug, title, senderName: 'Grethe Gæst', guestEmail: 'grethe@gaest.example' },
      closesAt,
    },
  };
  request.headers = new Headers({ origin: env().TRAADEN_URL });
  citizen = await aCitizen();
});
afterEach(() => setClock(undefined));

/** A form as a page has drawn it, to be sent once or more; `sentAt` is when. */
async function opened(kind: Kind) {
  request.actor = kind === 'guest' ? anonymous : citizen;
  const { action, fields } = forms[kind];
  const submissionKey = kind === 'guest' ? 'one-form' : await formKey(citizen.personId);
  const page = { locale: 'da', opened: formStamp(), submissionKey, ...fields };
  return async (text: string, sentAt = new Date(today.getTime() + 60_000)): Promise<Sent> => {
    setClock(sentAt);
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...page, text })) form.set(name, value);
    return action(emptyForm, form).then(
      (state) => ({ state, to: state.done?.path ?? null }),
      (error) => ({ state: null, to: redirectOf(error) }),
    );
  };
}
type Sent = { state: FormState | null; to: string | null };

/** Next ends an action that goes elsewhere by throwing where to. */
function redirectOf(error: { digest?: string }): string {
  const [sign, , to] = error.digest?.split(';') ?? [];
  if (sign !== 'NEXT_REDIRECT' || !to) throw error;
  return to;
}

const send = async (kind: Kind, text: string, sentAt?: Date) => (await opened(kind))(text, sentAt);
const texts = async () => (await db.contribution.findMany({ select: { text: true } })).map(({ text }) => text);

const wordTable = 'Sted\tØnske\tHvorfor\nStranden\tEn bænk\tMan kan hvile\nHavnen\tLys\tDer er mørkt';

describe.each(kinds)('%s:', (kind) => {
  test.each([
    ['one emoji', '👍', /mindst (2|10) tegn/],
    ['a hundred thousand letters', 'å'.repeat(100_000), /højst fylde (2|5|20)\.000 tegn/],
    ['a hundred thousand words on lines of their own', 'sol\n'.repeat(100_000), /højst fylde (2|5|20)\.000 tegn/],
    ['spaces', ' \n\t\u00a0\u2003 ', 'Feltet mangler at blive udfyldt'],
    ['characters nobody can see', '\u200b\u2800\u3164\u00ad'.repeat(20), 'Feltet mangler at blive udfyldt'],
  ])('%s come back as they were, with what to do', async (_, text, sentence) => {
    const { state } = await send(kind, text);
    expect(state?.fieldErrors.text).toMatch(sentence);
    expect(state?.values.text).toBe(text);
    expect(await texts()).toEqual([]);
  });

  test.each([
    ['emoji', '👩‍👩‍👧 🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲'],
    ['writing from the right', 'أريد مقعدا بجانب الطريق من فضلكم'],
    ['a table from Word', wordTable],
    ['letters with marks upon marks', 'Et forslag med tegn: z̷̢̛a̵l̶g̵o̸'],
  ])('%s are kept as they were written', async (_, text) => {
    const { to } = await send(kind, text);
    expect(to).toMatch(/^\//);
    expect(await texts()).toEqual([text]);
  });

  test('a personal number in a cell of a table comes back and nothing is stored', async () => {
    const text = `${wordTable}\n010180\t1234\tMit nummer`;
    const withOne = text.replace('010180\t1234', '010180-1234\t');
    for (const each of [text, withOne]) {
      const { state } = await send(kind, each);
      expect(state?.fieldErrors.text).toContain('CPR');
      expect(state?.values.text).toBe(each);
    }
    expect(await texts()).toEqual([]);
  });

  test('sent twice at once, again after going back, and from two tabs it is one', async () => {
    const [tab, otherTab] = [await opened(kind), await opened(kind)];
    const text = 'Så kan man hvile undervejs.';
    const answers = await Promise.all([tab(text), tab(text), otherTab(text)]);
    answers.push(await tab(text));
    expect(new Set(answers.map(({ to }) => to)).size).toBe(1);
    expect(answers[0]?.to).toMatch(/^\//);
    expect(await texts()).toEqual([text]);
  });

  test('other words from a second tab are a second one: nothing is lost', async () => {
    const [tab, otherTab] = [await opened(kind), await opened(kind)];
    await tab('Så kan man hvile undervejs.');
    await otherTab('Og der kan stå en lygte.');
    expect((await texts()).sort()).toEqual(['Og der kan stå en lygte.', 'Så kan man hvile undervejs.']);
  });
});

describe('a deadline that passes while somebody writes', () => {
  test.each(['proposal', 'comment', 'guest'] as const)('sends a %s back with its words and says why', async (kind) => {
    const { state } = await send(kind, 'Jeg skrev for længe på det.', forms[kind].closesAt);
    expect(state).toMatchObject({ errorCode: 'phaseClosed', values: { text: 'Jeg skrev for længe på det.' } });
    expect(state?.error).toContain('Fristen er');
    expect(await texts()).toEqual([]);
  });

  test('puts a hearing reply on the list of late ones', async () => {
    const { to } = await send('reply', 'Jeg skrev for længe på det.', forms.reply.closesAt);
    const { id, submittedAt } = await db.contribution.findFirstOrThrow({ select: { id: true, submittedAt: true } });
    expect(to).toContain('/kvittering/');
    expect(submittedAt).toEqual(forms.reply.closesAt);
    expect(await db.hearingReply.findUniqueOrThrow({ where: { contributionId: id } })).toMatchObject({ number: 1 });
  });
});

test('after something is sent the same words from a new form are a new contribution', async () => {
  const text = 'Så kan man hvile undervejs.';
  await send('proposal', text);
  await send('proposal', text);
  expect(await texts()).toEqual([text, text]);
});
