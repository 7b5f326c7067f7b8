import { z } from './configured-zod.ts';

// Every `error` is what was expected, in words that follow "expected".

export const id = z
  .string({ error: 'an id: letters and digits joined by hyphens' })
  .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/)
  .max(80)
  .meta({ description: 'Letters and digits joined by hyphens, unique among its kind.' });

export const language = z
  .string({ error: 'a language tag, such as "en" or "ar"' })
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
  .meta({ description: 'A language tag (BCP 47), such as "en".' });

const TEXT = { error: 'a text, or texts by language, such as {"en": "Talks", "fa": "گفتگو"}' };
const words = z.string(TEXT).regex(/\S/, TEXT);

export const text = z
  .union([words, z.record(language, words).refine((texts) => Object.keys(texts).length > 0, TEXT)], TEXT)
  .meta({ id: 'text', description: "Plain text in the story's language, or an object of texts by language tag." });

const PROSE = { error: 'a text, or a list of passages, each with its "text" and what it "needs"' };
export const prose = z
  .union([text, z.array(strict({ text, needs: z.array(id).exactOptional() })).min(1, PROSE)], PROSE)
  .meta({
    id: 'prose',
    description:
      'A text, or passages of one, each shown only where the claims and sources that it needs are let through.',
  });

export const day = z.iso
  .date({ error: 'a day, such as 2024-01-10' })
  .meta({ description: 'A calendar day, YYYY-MM-DD.' });

export const edtf = z
  .string({ error: 'an EDTF date, such as 2024-01-10, 2024-01, 2024-02-0X, 2024-03~ or 2023-11/..' })
  .min(4)
  .max(60)
  .meta({
    description: 'An EDTF date or interval: 2024-01-10, 2024-01, 2024-02-0X, 2024-03~, 2023-11/.., ../2024-03.',
  });

export const timeZone = z
  .string({ error: 'an IANA time zone, such as Asia/Muscat' })
  .min(1)
  .meta({ description: 'An IANA time zone, such as "Asia/Muscat".' });

export const address = z
  .url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' })
  .regex(/^https?:\/\/[^\s]+$/i)
  .meta({ description: 'An http(s) address.' });

export const sha256 = z
  .string({ error: 'a SHA-256 in 64 small hexadecimal digits' })
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256, 64 hexadecimal digits.' });

export const longitude = z
  .number({ error: 'a longitude in degrees, -180 to 180' })
  .min(-180)
  .max(180)
  .meta({ description: 'Degrees east, -180 to 180.' });

export const latitude = z
  .number({ error: 'a latitude in degrees, -90 to 90' })
  .min(-90)
  .max(90)
  .meta({ description: 'Degrees north, -90 to 90.' });

/** An object of exactly these keys. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, { error: `an object with the keys ${Object.keys(shape).join(', ')}` });
}

export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: 'a list' });
}

export function oneOf<const Words extends readonly string[]>(...all: Words) {
  return z.enum(all, { error: `one of ${all.join(', ')}` });
}

export const position = z.int({ error: 'a whole number, 0 or more' }).min(0);
