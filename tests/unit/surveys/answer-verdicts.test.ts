import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingAnswers, type KeptAnswers, keptSince, mergedAnswers, nothingKept } from '@/lib/surveys/kept-answers';
import { isFilledIn, metSurvey } from '@/lib/surveys/met-survey';
import { knownFields, surveyAnswersSchema, surveyFormSchema } from '@/lib/surveys/survey-answers-schema';
import { questionsOf, type SurveyDefinition } from '@/lib/surveys/survey-definition';
import { type AnswerFields, fieldsOfQuestion } from '@/lib/surveys/survey-fields';
import { pageAt, reviewStep, step } from '@/lib/surveys/survey-steps';
import { fieldsOf, issuesByField } from '@/lib/web/form-values';
import { guardFields } from '@/lib/web/guard-fields';
import { anyFields, anySurvey } from './random-survey';

const surveyWithFields = anySurvey.chain((definition) => anyFields(definition).map((fields) => ({ definition, fields })));
const address = { surveyId: 'survey-1', versionId: 'version-1' };

/** The form as the browser puts it together: a field for each text, whatever page it stands on. */
function posted(fields: AnswerFields): FormData {
  const form = new FormData();
  const own = { ...address, submissionKey: 'key-12345', locale: 'da', page: reviewStep, seen: '', website: '' };
  for (const [name, value] of Object.entries({ ...own, ...fields })) for (const text of [value].flat()) form.append(name, text);
  return form;
}

/** What react-hook-form holds: ticks nobody touched are false, and choices nobody made null. */
function held(definition: SurveyDefinition, fields: AnswerFields): Record<string, unknown> {
  const names = questionsOf(definition).flatMap(fieldsOfQuestion);
  return Object.fromEntries(names.map((name, at) => [name, fields[name] ?? [false, null, '', undefined][at % 4]]));
}

const verdict = (parsed: { success: boolean; error?: Parameters<typeof issuesByField>[0] }) =>
  parsed.error ? issuesByField(parsed.error) : 'sent';

describe('the browser and the server', () => {
  it('judge any answers to any survey alike, and read the same from them', () => {
    fc.assert(
      fc.property(surveyWithFields, ({ definition, fields }) => {
        const browser = surveyAnswersSchema(definition).safeParse(held(definition, fields) as AnswerFields);
        const sent = guardFields(fieldsOf(posted(fields))).written;
        const server = surveyFormSchema(address, definition).safeParse(sent);
        expect(verdict(server)).toEqual(verdict(browser));
        if (!server.success || !browser.success) return;
        expect(surveyAnswersSchema(definition).parse(server.data.fields)).toEqual(browser.data);
      }),
      { numRuns: 400 },
    );
  });

  it('send nothing of what is not shown, and say what that is', () => {
    fc.assert(
      fc.property(surveyWithFields, ({ definition, fields }) => {
        const parsed = surveyAnswersSchema(definition).safeParse(fields);
        if (!parsed.success) return;
        const { pages } = metSurvey(definition, fields);
        const shown = new Set(pages.flatMap(({ questions }) => questions.map(({ key }) => key)));
        expect(Object.keys(parsed.data.answers).every((key) => shown.has(key))).toBe(true);
        const filled = questionsOf(definition).filter((asked) => isFilledIn(asked, fields) && !shown.has(asked.key));
        expect(parsed.data.dropped).toEqual(filled.map(({ key }) => key));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what cannot be a form of ours', () => {
  const survey: SurveyDefinition = {
    titleDa: 'T',
    titleEn: 'T',
    introDa: 'I',
    introEn: 'I',
    pages: [
      {
        key: 'page-1',
        titleDa: '',
        titleEn: '',
        jumps: [],
        blocks: [
          {
            key: 'words',
            kind: 'long_text',
            labelDa: 'a',
            labelEn: 'a',
            hintDa: '',
            hintEn: '',
            isRequired: false,
            isConfidential: false,
            maxLength: 4_000,
          },
        ],
      },
    ],
  };
  const errorsOf = (fields: unknown) => verdict(surveyAnswersSchema(survey).safeParse(fields as AnswerFields));

  it.each(['__proto__', 'constructor', 'toString', 'words:other', 'other'])('%s is no field', (name) => {
    expect(errorsOf(JSON.parse(`{"words":"Ja","${name}":"x"}`))).toEqual({ form: 'surveyChanged' });
    const form = posted({ words: 'Ja' });
    form.append(name, 'x');
    form.append(name, 'y');
    const parsed = surveyFormSchema(address, survey).safeParse(guardFields(fieldsOf(form)).written);
    expect(verdict(parsed)).toEqual({ form: 'surveyChanged' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('ten megabytes of text are too long, and quickly so', () => {
    const before = performance.now();
    expect(errorsOf({ words: 'a'.repeat(10 * 1024 * 1024) })).toEqual({ words: 'tooLong' });
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it.each([null, 7, 'text', []])('%j is refused', (fields) => {
    expect(errorsOf(fields)).not.toBe('sent');
  });
});

describe('turning pages', () => {
  it('never loses an answer, whatever is pressed and changed in whatever order', () => {
    const acts = fc.array(
      fc.record({ go: fc.constantFrom('next', 'back', 'review', 'to:page0', 'to:page1'), change: fc.nat(20) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        anySurvey.chain((definition) =>
          fc.tuple(fc.constant(definition), fc.array(anyFields(definition), { minLength: 1, maxLength: 4 }), acts),
        ),
        ([definition, versions, presses]) => {
          let fields: AnswerFields = {};
          let at = '';
          for (const { go, change } of presses) {
            const met = metSurvey(definition, fields);
            const here = pageAt(met, definition, at);
            // What can be changed is what is on the screen.
            const names = here?.questions.flatMap(fieldsOfQuestion) ?? [];
            const next = versions[change % versions.length] ?? {};
            const changed = names.filter((name) => name in next);
            const before = { ...fields };
            fields = { ...fields, ...Object.fromEntries(changed.map((name) => [name, next[name] ?? ''])) };
            const after = metSurvey(definition, fields);
            at = step(after, definition, { at, go, seen: here ? [...here.shown] : [] }).at;
            // Everything else stands as it stood, also what a condition hides; and a form posted comes back with all of it.
            for (const [name, value] of Object.entries(before)) if (!changed.includes(name)) expect(fields[name]).toEqual(value);
            const back = knownFields(definition, fieldsOf(posted(knownFields(definition, fields))));
            expect(back).toEqual(knownFields(definition, fields));
            expect(at === reviewStep || definition.pages.some(({ key }) => key === at) || at === '').toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('two drafts of one survey', () => {
  const drafts = anySurvey.chain((definition) =>
    fc.array(fc.record({ fields: anyFields(definition), now: fc.integer({ min: 1, max: 1_000 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  );

  it('become one in whatever order they meet, and a second meeting changes nothing', () => {
    fc.assert(
      fc.property(drafts, drafts, (ones, others) => {
        const draft = (all: typeof ones) =>
          all.reduce<KeptAnswers>((kept, { fields, now }) => keptSince(kept, fields, now), nothingKept);
        const [one, other] = [draft(ones), draft(others)];
        const merged = mergedAnswers(one, other);
        expect(sorted(mergedAnswers(other, one))).toEqual(sorted(merged));
        expect(sorted(mergedAnswers(merged, one))).toEqual(sorted(merged));
      }),
      { numRuns: 200 },
    );
  });

  it('keep of each question what was answered last', () => {
    const phone = keptSince(nothingKept, { a: 'early', b: ['x', 'y'] }, 100);
    const desk = keptSince(nothingKept, { a: 'late', c: 'more' }, 200);
    expect(mergedAnswers(phone, desk).fields).toEqual({ a: 'late', b: ['x', 'y'], c: 'more' });
    const takenBack = keptSince(phone, { b: ['x', 'y'] }, 300);
    expect(mergedAnswers(takenBack, desk).fields).toEqual({ b: ['x', 'y'], c: 'more' });
  });

  it('say what has no question any more', () => {
    const kept = keptSince(nothingKept, { gone: 'x', 'gone:other': 'y' }, 1);
    expect(fittingAnswers({ pages: [] }, kept)).toMatchObject({ kept: { fields: {} }, gone: ['gone'] });
  });
});

const sorted = ({ fields, at }: KeptAnswers) =>
  [Object.entries(fields).sort(), Object.entries(at).sort()].map((entries) => JSON.stringify(entries));
