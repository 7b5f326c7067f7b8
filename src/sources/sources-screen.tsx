import { listReports } from '../domain/source-choice.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { useWiderKnowledge } from '../state/use-wider-knowledge.ts';
import { NothingInPrint } from './nothing-in-print.tsx';
import { Oddities } from './oddities.tsx';
import { OutsideSources } from './outside-sources.tsx';
import { ReportColumn } from './report-column.tsx';
import { SourceChoice } from './source-choice.tsx';
import { SourcesHead } from './sources-head.tsx';
import './sources-screen.css';

/** The sources: the reports, what stands beside them, what is odd in their print, and the proof that they say it. */
export function SourcesScreen() {
  const catalog = useCatalog();
  const wider = useWiderKnowledge();
  const { sources } = useMessages();
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
        {/* The place of the proof: a report's text is dropped and checked here. */}
        <div className="sources-proof" />
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
