import { useLaterMessages } from '../i18n/later-messages.ts';
import { useNumber } from '../i18n/messages-context.tsx';
import type { RelationGroup } from './group-relations.ts';
import './relation-filter.css';

interface Props {
  readonly groups: readonly { readonly group: RelationGroup; readonly count: number }[];
  readonly total: number;
  readonly chosen: RelationGroup | undefined;
  onChosen(group: RelationGroup | undefined): void;
}

/** Which topics are shown, by how the reports stand to each other. */
export function RelationFilter({ groups, total, chosen, onChosen }: Props) {
  const { differences } = useLaterMessages();
  const number = useNumber();
  const choices = [
    { group: undefined, name: differences.all, count: total },
    ...groups.map(({ group, count }) => ({ group, name: differences.group(group), count })),
  ];
  return (
    <fieldset className="relation-filter">
      <legend className="visually-hidden">{differences.filter}</legend>
      {choices.map(({ group, name, count }) => (
        <button
          key={name}
          type="button"
          className="focus-inside"
          aria-pressed={chosen === group}
          onClick={() => onChosen(group)}
        >
          <span className="relation-filter-name" data-name={name}>
            {name}
          </span>{' '}
          <span className="relation-filter-count">{number(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}
