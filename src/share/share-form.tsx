import { useId } from 'react';
import { LANGUAGES } from '../i18n/languages.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useSession } from '../state/session-context.tsx';
import type { ShareChoices } from './choices.ts';
import { EventAndMoment } from './event-and-moment.tsx';
import { FilterChoice } from './filter-choice.tsx';
import { LayoutChoice } from './layout-choice.tsx';
import { RadioRow } from './radio-row.tsx';
import { Tick } from './tick.tsx';
import './share-form.css';

interface Props {
  readonly choices: ShareChoices;
  readonly version: string;
  readonly onChosen: (choices: ShareChoices) => void;
}

/** Everything that can be chosen of an embed. */
export function ShareForm({ choices, version, onChosen }: Props) {
  const { languages } = useSession();
  const { app, share } = useLaterMessages();
  const id = useId();
  const change = (part: Partial<ShareChoices>) => onChosen({ ...choices, ...part });
  return (
    <div className="share-form">
      <EventAndMoment choices={choices} onChanged={change} />
      <RadioRow
        legend={app.lens}
        values={['happened', 'public']}
        value={choices.lens}
        nameOf={(lens) => app.lenses[lens]}
        onChosen={(lens) => change({ lens })}
      />
      <RadioRow
        legend={app.language}
        values={languages}
        value={choices.language}
        nameOf={(tag) => (
          <span lang={tag} dir={LANGUAGES[tag]?.direction}>
            {LANGUAGES[tag]?.name ?? tag}
          </span>
        )}
        onChosen={(language) => change({ language })}
      />
      <RadioRow
        legend={share.theme}
        values={['auto', 'light', 'dark']}
        value={choices.theme}
        nameOf={(theme) => share.themes[theme]}
        onChosen={(theme) => change({ theme })}
      />
      <FilterChoice choices={choices} onTicked={(filtered) => change({ filtered })} />
      <LayoutChoice value={choices.layout} onChosen={(layout) => change({ layout })} />
      <fieldset className="share-row">
        <legend>{share.frame}</legend>
        <div className="share-row-values">
          <Tick
            label={share.controls}
            ticked={choices.controls && !choices.still && !choices.tour}
            disabled={choices.still || choices.tour}
            onTicked={(controls) => change({ controls })}
          />
          <Tick
            label={app.tour}
            ticked={choices.tour && !choices.still}
            disabled={choices.still}
            onTicked={(tour) => change({ tour })}
          />
          <Tick label={share.still} ticked={choices.still} onTicked={(still) => change({ still })} />
        </div>
      </fieldset>
      <fieldset className="share-row share-versions">
        <legend>{share.version}</legend>
        <div className="share-row-values">
          {[false, true].map((frozen) => (
            <div key={String(frozen)}>
              <label className="share-choice">
                <input
                  type="radio"
                  name={id}
                  checked={choices.frozen === frozen}
                  aria-describedby={`${id}-${frozen}`}
                  onChange={() => change({ frozen })}
                />
                <span>
                  <span className="share-choice-name">{frozen ? share.frozen : share.live}</span>
                  {frozen && <code> {version}</code>}
                </span>
              </label>
              <p id={`${id}-${frozen}`} className="share-hint">
                {frozen ? share.frozenHint : share.liveHint}
              </p>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
