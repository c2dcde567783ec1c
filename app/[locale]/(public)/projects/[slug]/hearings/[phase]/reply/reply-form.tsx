'use client';

import { WordsForm, type WordsFormPage, type WordsFormTexts } from '@/app/_participation/words-form';
import { ChoiceGroup } from '@/app/_ui/choice';
import { TextField } from '@/app/_ui/field';
import { limits, type ReplyWords, replyWordsSchema } from '@/lib/participation/contribution-schema';
import { sendReply } from './submit-reply.action';

type ReplyFormProps = {
  page: WordsFormPage;
  project: string;
  phase: string;
  texts: WordsFormTexts & {
    speaksAs: string;
    speakers: { value: string; label: string; note?: string }[];
    organisation: string;
    organisationHint: string;
    publishedHeading: string;
    published: string[];
  };
};

/** A hearing reply: whom one speaks for, one's words, files, and above the button what everybody will see. */
export function ReplyForm({ page, project, phase, texts }: ReplyFormProps) {
  return (
    <WordsForm<ReplyWords>
      name="reply"
      page={page}
      texts={texts}
      action={sendReply}
      schema={replyWordsSchema}
      draft={`reply.${project}.${phase}`}
      hidden={{ project, phase }}
      firstField="speaksAs"
      rows={14}
      above={({ register, errors, values, idOf }) => (
        <>
          <ChoiceGroup
            {...register('speaksAs')}
            type="radio"
            id={idOf('speaksAs')}
            legend={texts.speaksAs}
            error={errors.speaksAs}
            options={texts.speakers}
            chosen={[String(values.speaksAs ?? 'citizen')]}
          />
          <div className="organisation">
            <TextField
              {...register('organisation')}
              id={idOf('organisation')}
              label={texts.organisation}
              hint={texts.organisationHint}
              error={errors.organisation}
              autoComplete="organization"
              maxLength={limits.organisation.max * 2}
              defaultValue={String(values.organisation ?? '')}
            />
          </div>
        </>
      )}
      beforeButton={
        <section className="note will-show" aria-labelledby="reply-published">
          <h2 id="reply-published">{texts.publishedHeading}</h2>
          <ul>
            {texts.published.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      }
    />
  );
}
