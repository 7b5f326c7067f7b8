import { listReports } from '../domain/source-choice.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useCatalog } from '../state/session-context.tsx';
import { useWiderKnowledge } from '../state/use-wider-knowledge.ts';
import { NothingInPrint } from './nothing-in-print.tsx';
import { Oddities } from './oddities.tsx';
import { OutsideSources } from './outside-sources.tsx';
import { ReportColumn } from './report-column.tsx';
import { SourceChoice } from './source-choice.tsx';
import { SourcesHead } from './sources-head.tsx';
import { TextProof } from './text-proof.tsx';
import './sources-screen.css';

/** The sources: the reports, what stands beside them, what is odd in their print, and the proof that they say it. */
export function SourcesScreen() {
  const catalog = useCatalog();
  const wider = useWiderKnowledge();
  const { sources } = useLaterMessages();
  const reports = listReports(catalog);
  return (
    <main className="sources-screen">
      <div className="sources-top">
        <SourcesHead />
        {reports.length > 0 && (
          <section className="sources-reports" aria-label={sources.reports}>
            {reports.map((report) => (
              <ReportColumn key={report.id} report={report} />
            ))}
          </section>
        )}
        <div className="sources-proof">
          <TextProof />
        </div>
      </div>
      {wider.story.sources.length > 0 && <SourceChoice wider={wider} />}
      {catalog.story.sources.length === 0 && <NothingInPrint />}
      <div className="sources-below">
        <OutsideSources wider={wider} />
        {catalog.story.oddities.length > 0 && <Oddities />}
      </div>
    </main>
  );
}
