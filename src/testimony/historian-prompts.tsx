import type { ReactNode } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import type { EventId } from '../domain/identifiers.ts';
import { type Inquiry, inquireInto } from '../domain/inquiry/inquire.ts';
import { useInquiryMessages } from '../i18n/inquiry-messages.ts';
import { useCatalog } from '../state/session-context.tsx';
import { ContextFacts } from './context-facts.tsx';
import { CorroborationFacts } from './corroboration-facts.tsx';
import type { FactsProps } from './facts-props.ts';
import { ReadingFacts } from './reading-facts.tsx';
import { SourcingFacts } from './sourcing-facts.tsx';
import { useAccounts } from './use-accounts.ts';
import './historian-prompts.css';

/** The four prompts, by what they ask for. */
export type PromptName = 'sourcing' | 'context' | 'corroboration' | 'reading';

export interface HistorianPromptsProps {
  readonly event: EventId;
  /** Without it the accounts have numbers in the place of names, and what the data conclude is left to the class. */
  readonly revealed?: boolean;
  /** Whether what the data answer stands below each question; without it the questions alone. */
  readonly answered?: boolean;
  /** The level of the four headings. */
  readonly level?: 2 | 3 | 4;
  /** One of the four alone. */
  readonly only?: PromptName;
}

/**
 * The four prompts of the Historical Thinking Chart for an event: a question to the class, and what the story's data say.
 * It grows with the text around it. Nothing where nothing is known of the event.
 */
export function HistorianPrompts(props: HistorianPromptsProps) {
  return <HistorianSheet {...props} catalog={useCatalog()} />;
}

/** The same where there is no session, such as in print. */
export function HistorianSheet(props: HistorianPromptsProps & { readonly catalog: Catalog }) {
  const { event, catalog } = props;
  const inquiry = inquireInto(catalog, event);
  return inquiry ? <FourPrompts {...props} inquiry={inquiry} /> : null;
}

interface Props extends HistorianPromptsProps {
  readonly catalog: Catalog;
  readonly inquiry: Inquiry;
}

function FourPrompts({ inquiry, catalog, revealed = true, answered = true, level = 3, only }: Props) {
  const words = useInquiryMessages();
  const accounts = useAccounts(catalog, inquiry.corroboration.table.columns, revealed);
  const facts: FactsProps = { inquiry, catalog, accounts, revealed };
  const prompt = (name: PromptName, answer: ReactNode) =>
    (only ?? name) === name && (
      <Prompt {...words[name]} level={level}>
        {answered && <ul>{answer}</ul>}
      </Prompt>
    );
  return (
    <div className="historian-prompts">
      {prompt('sourcing', <SourcingFacts {...facts} />)}
      {prompt('context', <ContextFacts {...facts} />)}
      {prompt('corroboration', <CorroborationFacts {...facts} />)}
      {prompt('reading', <ReadingFacts {...facts} />)}
    </div>
  );
}

function Prompt(props: { heading: string; question: string; level: 2 | 3 | 4; children: ReactNode }) {
  const Heading = `h${props.level}` as const;
  return (
    <section className="historian-prompt" aria-label={props.heading}>
      <Heading>{props.heading}</Heading>
      <p className="historian-question">{props.question}</p>
      {props.children}
    </section>
  );
}
