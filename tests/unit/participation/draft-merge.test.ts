import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DraftField,
  type DraftWords,
  draftFields,
  emptyDraft,
  isBlank,
  mergedDraft,
  momentsOf,
  type SeenDraft,
  withoutSettled,
} from '@/lib/participation/draft-merge';

const written = (text: string, at: number, field: DraftField = 'text'): DraftWords => ({
  fields: { [field]: { text, at } },
  aside: [],
});

describe('two copies of one draft', () => {
  test('become one: of each field what was written last', () => {
    const merged = mergedDraft(written('En bænk', 2, 'title'), written('Så kan man hvile.', 1), {});
    expect(merged).toEqual({
      fields: { title: { text: 'En bænk', at: 2 }, text: { text: 'Så kan man hvile.', at: 1 } },
      aside: [],
    });
  });

  test('put aside what was written without knowing of what came later', () => {
    const [early, late] = [written('Ved åen', 1), written('Ved stien', 2)];
    for (const merged of [mergedDraft(early, late, {}), mergedDraft(late, early, {})]) {
      expect(merged.fields.text?.text).toBe('Ved stien');
      expect(merged.aside).toEqual([{ field: 'text', text: 'Ved åen', at: 1 }]);
    }
  });

  test('keep nothing aside of what was read and written on', () => {
    expect(mergedDraft(written('Noget helt andet', 2), written('Ved åen', 1), { text: 1 }).aside).toEqual([]);
    expect(mergedDraft(written('Ved åen', 1), written('Noget andet', 2), { text: 1 })).toEqual(written('Noget andet', 2));
  });

  test('offer words that were wiped elsewhere, and none that stand in the later ones anyway', () => {
    expect(mergedDraft(written('', 2), written('Ved åen', 1), {}).aside).toHaveLength(1);
    expect(mergedDraft(written('Ved åen, i skyggen', 2), written('Ved åen', 1), {}).aside).toEqual([]);
  });

  test('let go of what its writer has thrown away', () => {
    const merged = mergedDraft(written('Ved åen', 1), written('Ved stien', 2), {});
    expect(withoutSettled(merged, [{ field: 'text', text: 'Ved åen' }]).aside).toEqual([]);
    expect(withoutSettled(merged, [{ field: 'title', text: 'Ved åen' }]).aside).toHaveLength(1);
  });

  test('say nothing only when no field and nothing aside does', () => {
    expect(isBlank(emptyDraft)).toBe(true);
    expect(isBlank(written(' \n', 1))).toBe(true);
    expect(isBlank({ fields: {}, aside: [{ field: 'text', text: 'Ved åen', at: 1 }] })).toBe(false);
  });
});

const someField = fc.constantFrom(...draftFields);
const someText = fc.string({ maxLength: 8 });
const someDraft: fc.Arbitrary<DraftWords> = fc.record({
  fields: fc
    .array(fc.record({ field: someField, text: someText, at: fc.nat(9) }), { maxLength: 4 })
    .map((all) => Object.fromEntries(all.map(({ field, ...rest }) => [field, rest]))),
  aside: fc.array(fc.record({ field: someField, text: someText, at: fc.nat(9) }), { maxLength: 2 }),
});

const says = ({ fields, aside }: DraftWords, field: DraftField, text: string) =>
  text.trim() === '' || fields[field]?.text.includes(text) || aside.some((each) => each.field === field && each.text === text);

describe('whatever two devices hold', () => {
  test('no order of merging matters where neither has seen the other', () => {
    fc.assert(
      fc.property(someDraft, someDraft, (one, other) => {
        expect(mergedDraft(one, other, {})).toEqual(mergedDraft(other, one, {}));
      }),
    );
  });

  test('the latest of each field wins, and every other word is offered', () => {
    fc.assert(
      fc.property(someDraft, someDraft, (one, other) => {
        const merged = mergedDraft(one, other, {});
        for (const field of draftFields) {
          const moments = [one.fields[field]?.at, other.fields[field]?.at].flatMap((at) => at ?? []);
          expect(merged.fields[field]?.at).toBe(moments.length > 0 ? Math.max(...moments) : undefined);
          for (const draft of [one, other]) expect(says(merged, field, draft.fields[field]?.text ?? '')).toBe(true);
        }
        for (const { field, text } of [...one.aside, ...other.aside]) expect(says(merged, field, text)).toBe(true);
      }),
    );
  });

  test('made one once more it stays as it is', () => {
    fc.assert(
      fc.property(someDraft, someDraft, (one, other) => {
        const merged = mergedDraft(one, other, {});
        expect(mergedDraft(merged, merged, momentsOf(merged))).toEqual(merged);
      }),
    );
  });

  test('devices that write and send in any order end with the same draft, and nothing typed is lost without being offered', () => {
    type Device = { fields: DraftWords['fields']; seen: SeenDraft };
    const step = fc.record({ device: fc.nat(2), field: someField, text: someText, sends: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const devices: Device[] = [0, 1, 2].map(() => ({ fields: {}, seen: {} }));
        let account = emptyDraft;
        const typed: { field: DraftField; text: string; at: number; isReplaced: boolean }[] = [];
        const send = (device: Device) => {
          account = mergedDraft({ fields: device.fields, aside: [] }, account, device.seen);
          device.fields = { ...account.fields };
          device.seen = momentsOf(account);
        };
        steps.forEach(({ device: number, field, text, sends }, at) => {
          const device = devices[number] as Device;
          // Written over by somebody who had the words before them: that is no loss.
          const before = device.fields[field];
          for (const each of typed) if (each.field === field && before?.text.includes(each.text)) each.isReplaced = true;
          typed.push({ field, text, at: at + 1, isReplaced: false });
          device.fields[field] = { text, at: at + 1 };
          if (sends) send(device);
        });
        for (const device of [...devices, ...devices]) send(device);
        for (const device of devices) expect(device.fields).toEqual(account.fields);
        const latest = new Map(steps.map((each) => [each.field, each.text]));
        for (const [field, text] of latest) expect(account.fields[field]?.text).toBe(text);
        for (const { field, text } of typed.filter(({ isReplaced }) => !isReplaced))
          expect(says(account, field, text)).toBe(true);
      }),
    );
  });
});
