import { useState } from 'react';
import { listColumns } from '../domain/compared-reports.ts';
import { weighComparisons } from '../domain/weigh-comparisons.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useCatalog } from '../state/session-context.tsx';
import { useTold } from '../state/use-told.ts';
import { ContradictionDrawings } from './contradiction-drawings.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { DifferencesLead } from './differences-lead.tsx';
import { countGroups, groupOf, type RelationGroup } from './group-relations.ts';
import { NothingToCompare } from './nothing-to-compare.tsx';
import { RelationFilter } from './relation-filter.tsx';
import './differences-screen.css';

/** Where the reports differ: every comparison, topic by source, the contradictions drawn large. */
export function DifferencesScreen() {
  const catalog = useCatalog();
  const { differences } = useLaterMessages();
  const [wanted, setWanted] = useState<RelationGroup>();
  const comparisons = weighComparisons(catalog.story.comparisons);
  const columns = listColumns(catalog);
  const groups = countGroups(comparisons);
  // What is known may change under a choice: one that would leave nothing is none.
  const chosen = groups.find(({ group }) => group === wanted)?.group;
  const shown = chosen === undefined ? comparisons : comparisons.filter((one) => groupOf(one) === chosen);
  useTold(differences.shown(shown.length, comparisons.length), wanted);
  return (
    <main className="differences-screen">
      {comparisons.length === 0 ? (
        <>
          <h2 className="differences-title">{differences.title}</h2>
          <NothingToCompare />
        </>
      ) : (
        <>
          <div className="differences-top">
            <DifferencesLead comparisons={comparisons} columns={columns} />
            <ContradictionDrawings
              comparisons={comparisons.filter(({ relation }) => relation === 'contradict')}
              columns={columns}
            />
          </div>
          <div className="differences-choice">
            <RelationFilter groups={groups} total={comparisons.length} chosen={chosen} onChosen={setWanted} />
            <p className="differences-order">{differences.order}</p>
          </div>
          <DifferenceTable comparisons={shown} columns={columns} />
        </>
      )}
    </main>
  );
}
