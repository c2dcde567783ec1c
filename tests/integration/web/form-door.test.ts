import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Actor, anonymous } from '@/lib/audit/actor';
import { submitCommentSchema } from '@/lib/participation/contribution-schema';
import { submitComment } from '@/lib/participation/server/submit-comment';
import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { formStamp } from '@/lib/platform/form-stamp';
import { emptyForm, type FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aComment } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';

const request = { actor: anonymous as Actor, headers: new Headers() };

vi.mock('next/headers', () => ({ headers: async () => request.headers }));
vi.mock('next/cache', () => ({ updateTag: () => {} }));
vi.mock('next/root-params', () => ({}));
vi.mock('@/lib/identity/server/current-actor', () => ({ currentActor: async () => request.actor }));

testDatabase();

const shownAt = new Date();
let project: string;

beforeEach(async () => {
  env().TRAADEN_TRUSTED_PROXIES = 0;
  setClock(shownAt);
  const { projectId } = await aPhase({ acts: ['comment'], moderation: 'after' });
  project = (await db().project.findUniqueOrThrow({ where: { id: projectId } })).slug;
  request.headers = new Headers({ origin: env().TRAADEN_URL });
  request.actor = await aCitizen();
  return () => setClock(undefined);
});

const later = (ms: number) => setClock(new Date(shownAt.getTime() + ms));

/** Sends a comment as the page would, `ms` after it was shown. */
async function send(fields: Record<string, string> = {}, points = 30): Promise<FormState> {
  const form = new FormData();
  const text = `En kommentar: ${randomWord()}`;
  for (const [name, value] of Object.entries({ locale: 'da', project, text, ...fields })) form.set(name, value);
  return submitForm({
    previous: emptyForm,
    form,
    schema: submitCommentSchema,
    messages: 'participation',
    limit: { name: `door-${points}`, points, seconds: 600 },
    guard: 'comment',
    command: submitComment,
    done: ({ code, published }) => ({ message: { code, published: published ? 'yes' : '' } }),
  });
}

/** A word of its own without digits: those could read as somebody's number. */
const randomWord = () => crypto.randomUUID().replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');

async function proofOf(state: FormState): Promise<string> {
  const challenge = JSON.parse(state.proof?.challenge ?? 'null');
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}

async function flagsOf(state: FormState): Promise<string[]> {
  const stored = await db().moderationCase.findFirstOrThrow({ where: { contribution: { code: state.done?.code } } });
  return stored.flags;
}

test.each([undefined, 'null', 'https://evil.example'])(
  'a form from the origin %s changes nothing and keeps the words',
  async (origin) => {
    request.headers = new Headers(origin ? { origin } : {});
    const state = await send({ text: 'En kommentar udefra.' });
    expect(state).toMatchObject({ errorCode: 'foreignOrigin', values: { text: 'En kommentar udefra.' } });
    expect(await db().contribution.count()).toBe(0);
  },
);

describe('a form somebody took their time for', () => {
  test('is taken without more ado', async () => {
    const opened = formStamp();
    later(3000);
    expect((await send({ opened })).done).toMatchObject({ published: 'yes' });
  });

  test('by somebody with a throw-away address waits for a person, who sees why', async () => {
    const citizen = await aCitizen();
    await db().user.update({ where: { id: citizen.personId }, data: { email: 'en@mailinator.com' } });
    request.actor = citizen;
    const opened = formStamp();
    later(3000);
    const answer = await send({ opened });
    expect(answer.done).toMatchObject({ published: '' });
    expect(await flagsOf(answer)).toEqual(['disposable_address']);
  });
});

describe('a form filled in faster than anybody reads', () => {
  test('comes back with a calculation and the text, and is published once the calculation is there', async () => {
    const sent = { opened: formStamp(), solver: 'yes', text: 'Den samme tekst hele vejen.' };
    const asked = await send(sent);
    expect(asked).toMatchObject({ values: { text: sent.text }, fieldErrors: {} });
    expect(asked.done).toBeUndefined();
    expect(await db().contribution.count()).toBe(0);
    expect((await send({ ...sent, proof: await proofOf(asked) })).done).toMatchObject({ published: 'yes' });
  });

  test('is asked again for a calculation that has been handed in', async () => {
    const sent = { opened: formStamp(), solver: 'yes' };
    const proof = await proofOf(await send(sent));
    expect((await send({ ...sent, proof })).done).toBeDefined();
    expect((await send({ ...sent, proof })).proof).toBeDefined();
    expect(await db().contribution.count()).toBe(1);
  });

  test('without JavaScript is taken, and waits for a person', async () => {
    const answer = await send({ opened: formStamp() });
    expect(answer.done).toMatchObject({ published: '' });
    expect(await flagsOf(answer)).toEqual(['suspicious']);
  });
});

describe('a form without a stamp', () => {
  test('waits for a person, unless its sender has long been published', async () => {
    expect(await flagsOf(await send())).toEqual(['suspicious']);
    const known = await aCitizen();
    await aComment({ by: known, at: new Date(shownAt.getTime() - 3 * 86_400_000) });
    request.actor = known;
    expect((await send()).done).toMatchObject({ published: 'yes' });
  });

  test('gets one when it comes back, so that the next try is measured', async () => {
    const refused = await send({ text: '' });
    expect(refused.fieldErrors).toHaveProperty('text');
    later(4000);
    expect((await send({ opened: refused.opened ?? '' })).done).toMatchObject({ published: 'yes' });
  });

  test('keeps the one it has when it comes back: mending something small may be quick', async () => {
    const opened = formStamp();
    later(5000);
    expect((await send({ opened, text: '' })).opened).toBe(opened);
  });
});

test('ABU-10: the same words sent again wait for a person, and are not lost', async () => {
  const opened = formStamp();
  later(5000);
  const text = 'Den samme lange kommentar om stien, sendt af flere forskellige mennesker.';
  expect((await send({ opened, text })).done).toMatchObject({ published: 'yes' });
  request.actor = await aCitizen();
  const again = await send({ opened, text: text.replace('samme', 'SAMME') });
  expect(again.done).toMatchObject({ published: '' });
  expect(await flagsOf(again)).toContain('duplicate');
});

test('a filled trap is lost on nobody: what was sent waits for a person, also after a calculation', async () => {
  const sent = { opened: formStamp(), website: 'https://reklame.example', solver: 'yes' };
  later(5000);
  const answer = await send({ ...sent, proof: await proofOf(await send(sent)) });
  expect(answer.done).toMatchObject({ published: '' });
  expect(await flagsOf(answer)).toEqual(['suspicious']);
  expect(JSON.stringify(answer)).not.toContain('reklame.example');
});

test('from a third of the limit on a calculation is asked for, and does not count itself', async () => {
  const opened = formStamp();
  later(5000);
  expect((await send({ opened, solver: 'yes' }, 3)).done).toBeDefined();
  for (let index = 0; index < 2; index++) {
    const asked = await send({ opened, solver: 'yes' }, 3);
    expect(asked.proof).toBeDefined();
    expect((await send({ opened, solver: 'yes', proof: await proofOf(asked) }, 3)).done).toBeDefined();
  }
  expect(await send({ opened }, 3)).toMatchObject({ errorCode: 'tooMany' });
});

test('ABU-03: a thousand other X-Forwarded-For addresses give one person no further sending', async () => {
  env().TRAADEN_TRUSTED_PROXIES = 1;
  const sizes = { posts: Number(process.env.TRAADEN_POSTS ?? 60), limit: 10 };
  let passed = 0;
  for (let index = 0; index < sizes.posts; index++) {
    request.actor = index % 2 ? request.actor : await aCitizenOn('en.borger', index);
    request.headers = new Headers({
      origin: env().TRAADEN_URL,
      'x-forwarded-for': `10.0.${index >> 8}.${index & 255}, 192.0.2.7`,
    });
    if ((await send({}, sizes.limit)).done) passed += 1;
  }
  expect(passed).toBe(sizes.limit);
});

test('ABU-04: of the posts of a script through the door none is published', async () => {
  const posts = Number(process.env.TRAADEN_POSTS ?? 60);
  let taken = 0;
  for (let index = 0; index < posts; index++) if ((await send({ text: `Køb nu ${index}` })).done) taken += 1;
  expect(await db().publication.count()).toBe(0);
  expect(taken).toBe(Math.min(posts, 30));
  console.info(`ABU-04: ${posts} posts, ${taken} taken for a person to look at, 0 published`);
});

test('ABU-02: when the counters cannot be reached the form comes back whole and nothing is stored', async () => {
  await db().$executeRaw`ALTER TABLE "RateLimit" RENAME TO "RateLimitAway"`;
  try {
    expect(await send({ text: 'Min tekst' })).toMatchObject({ errorCode: 'limitsUnreachable', values: { text: 'Min tekst' } });
  } finally {
    await db().$executeRaw`ALTER TABLE "RateLimitAway" RENAME TO "RateLimit"`;
  }
  expect(await db().contribution.count()).toBe(0);
});

/** One of many accounts on one mailbox. */
async function aCitizenOn(mailbox: string, index: number): Promise<Actor> {
  const citizen = await aCitizen();
  await db().user.update({ where: { id: citizen.personId }, data: { email: `${mailbox}+${index}@gmail.com` } });
  return citizen;
}
