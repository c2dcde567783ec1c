import { describe, expect, it } from 'vitest';
import { editAccountSchema, requestSignInSchema } from '@/lib/identity/sign-in-schema';

const firstMessage = (given: unknown) => requestSignInSchema.safeParse(given).error?.issues[0]?.message;

describe('the sign-in form', () => {
  it('asks for an address when none is written', () => {
    expect(firstMessage({ email: ' ' })).toBe('required');
    expect(firstMessage({})).toBe('required');
  });

  it('says when what is written is not one address', () => {
    expect(firstMessage({ email: 'anna@example.dk, bo@example.dk' })).toBe('notAnAddress');
  });

  it('falls back to Danish and the front page', () => {
    expect(requestSignInSchema.parse({ email: 'anna@example.dk', locale: 'xx' })).toEqual({
      email: 'anna@example.dk',
      locale: 'da',
      returnTo: '/',
    });
  });
});

describe('the account form', () => {
  it('keeps a name tidy', () => {
    expect(editAccountSchema.parse({ name: '  Anna   Lund ', language: 'da' }).name).toBe('Anna Lund');
  });

  it('refuses a name that hides what it is', () => {
    expect(editAccountSchema.safeParse({ name: 'Anna\u202eLund', language: 'da' }).success).toBe(false);
  });
});
