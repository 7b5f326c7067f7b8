import { differences } from './en/differences.ts';
import { keyboard } from './en/keyboard.ts';
import { proof } from './en/proof.ts';
import { record } from './en/record.ts';
import { sources } from './en/sources.ts';
import { english, type Messages } from './messages.ts';
import { useMessages } from './messages-context.tsx';

/** The texts of what is not in the first view: they come with the code that shows them. */
const laterEnglish = { differences, keyboard, proof, record, sources };
export type LaterMessages = Messages & typeof laterEnglish;

const all: LaterMessages = { ...english, ...laterEnglish };

/** All texts of the interface. For screens that are fetched when they are asked for, and for the build. */
export function useLaterMessages(): LaterMessages {
  const messages = useMessages();
  return messages === english ? all : { ...messages, ...laterEnglish };
}
