import { useState } from 'react';
import type { SourceId } from '../domain/identifiers.ts';
import type { Source } from '../domain/story.ts';
import { locatedClaims } from '../formats/prove-locators.ts';
import { provableSources } from '../formats/prove-text.ts';
import { MEGABYTE, MOST_TEXT_BYTES } from '../formats/story-limits.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { checkFile, type ProvenFile, type RefusedFile } from './check-file.ts';
import { ProofResult } from './proof-result.tsx';
import { TextDrop } from './text-drop.tsx';
import './text-proof.css';

/**
 * A reader who has a report's text checks it here against the story: each claim of it is found, or is not. The whole
 * story's claims are proven, but only of sources that lens, playhead and choice let through.
 */
export function TextProof() {
  const { whole, announcements } = useSession();
  const catalog = useCatalog();
  const { proof: words } = useLaterMessages();
  const text = useText();
  const [proven, setProven] = useState<ReadonlyMap<SourceId, ProvenFile>>(new Map());
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);

  const sources = provableSources(whole.story, catalog.story.sources);
  if (sources.length === 0) return null;
  const nameOf = ({ id, name }: Source) => ([...id].length === 1 ? words.report(id) : text(name));
  const check = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const { told } = announcements.getState();
    told(words.checking);
    setRefused([]);
    for (const file of files) {
      const checked = await checkFile(file, whole.story, sources);
      if ('refused' in checked) setRefused((before) => [...before, checked]);
      else {
        setProven((before) => new Map(before).set(checked.proof.source, checked));
        const source = sources.find(({ id }) => id === checked.proof.source);
        if (source) told(tell(checked, nameOf(source), words.told));
      }
    }
  };
  const results = sources.map((source) => ({ source, name: nameOf(source), checked: proven.get(source.id) }));
  const anyFailing = results.some(({ checked }) => checked?.proof.claims.some(({ holds }) => !holds));
  return (
    <section className="text-proof" aria-label={words.region}>
      <TextDrop onFiles={(files) => void check(files)} />
      {refused.length > 0 && (
        <div className="text-proof-refused" role="alert">
          {refused.map(({ file, refused: reason }) => (
            <p key={file}>{words.refused[reason](file, MOST_TEXT_BYTES / MEGABYTE)}</p>
          ))}
        </div>
      )}
      {results.map(
        ({ source, name, checked }) => checked && <ProofResult key={source.id} name={name} checked={checked} />,
      )}
      <div className="text-proof-foot">
        <ul>
          {results.map(
            ({ source, name, checked }) =>
              !checked && (
                <li key={source.id}>{capital(words.noText(name, locatedClaims(whole.story, source.id).length))}</li>
              ),
          )}
        </ul>
        {results.some(({ checked }) => checked) && (
          <span className="text-proof-legend">{anyFailing ? words.legendCrossed : words.legend}</span>
        )}
      </div>
    </section>
  );
}

function tell(
  { proof: { claims } }: ProvenFile,
  name: string,
  told: (found: number, all: number, name: string) => string,
) {
  return told(claims.filter(({ holds }) => holds).length, claims.length, name);
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);
