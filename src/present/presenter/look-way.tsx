import { useId } from 'react';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { LookChoice } from '../look-choice.tsx';
import './look-way.css';

/** Language and colours, behind a word in the teacher's head of the page. */
export function LookWay() {
  const words = usePresenterMessages();
  const { open, root, opener, toggle, listeners } = useDisclosure<HTMLDivElement>();
  const id = useId();
  return (
    <div ref={root} className="look-way" data-open={open} {...listeners}>
      <button
        ref={opener}
        type="button"
        className="presenter-way"
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        {words.look}
      </button>
      <div id={id} className="look-way-panel" hidden={!open}>
        <LookChoice />
        <p>{words.lookEverywhere}</p>
      </div>
    </div>
  );
}
