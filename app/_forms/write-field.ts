/** Every control of a form that holds words or a choice. */
export type Writable = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;

/** Writes as a person would, so that whoever listens to the field hears of it. */
export function writeField(field: Writable, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
