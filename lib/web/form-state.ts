/** What a form remembers between two submissions; the same shape with and without JavaScript. */
export type FormState = {
  /** Sentences by field name, in the language of the form. */
  fieldErrors: Record<string, string>;
  /** A sentence about the whole form. */
  error?: string;
  /** The code behind `error`, for a form that offers a way on (sign in, another way to be heard). */
  errorCode?: string;
  /** What the person wrote, so that nothing is lost. */
  values: Record<string, string | string[]>;
  /** Grows with every answer, so that the error summary takes focus again. */
  attempt: number;
  /** When the form came back to whoever fills it in, signed. */
  opened?: string;
  /** A calculation the browser makes before it sends again by itself, and what the person is told meanwhile. */
  proof?: { challenge: string; note: string };
  /** Set when the form did its work and stays on the page. */
  done?: Record<string, string>;
};

export const emptyForm: FormState = { fieldErrors: {}, values: {}, attempt: 0 };
