import { announcements } from './en/announcements.ts';
import { differences } from './en/differences.ts';
import { keyboard } from './en/keyboard.ts';
import { mapWords } from './en/map-words.ts';
import { pictures } from './en/pictures.ts';
import { proof } from './en/proof.ts';
import { record } from './en/record.ts';
import { sources } from './en/sources.ts';
import { english, type Messages } from './messages.ts';

/** The texts of what is not in the first view: they come with the code that shows them. */
const later = { announcements, differences, keyboard, mapWords, pictures, proof, record, sources };
/** Every text of the interface. Another language is an object of this type, so that a missing text does not compile. */
export type AllMessages = Messages & typeof later;

export const allEnglish: AllMessages = { ...english, ...later };
