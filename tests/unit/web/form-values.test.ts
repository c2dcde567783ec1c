import { expect, test } from 'vitest';
import { fieldsOf } from '@/lib/web/form-values';

test('a form is read by name, without files and without what no text column can hold', () => {
  const form = new FormData();
  form.append('text', 'En\u0000 bænk');
  form.append('acts', 'comment');
  form.append('acts', 'sup\u0000port');
  form.append('picture', new Blob(['x']));
  form.append('$ACTION_KEY', 'k');
  expect(fieldsOf(form)).toEqual({ text: 'En bænk', acts: ['comment', 'support'], picture: '' });
});
